import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findEarlier } from "#app/_quiz/earlier.tsx";

const newer = { key: "te2", path: "/fr/quiz/te2", items: ["a", "b", "c"], express: ["a", "b"] };
const older = { key: "te1", path: "/fr/quiz/te1", items: ["x", "y"], express: [] };
const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => store.get(key) ?? null });
});

afterEach(() => vi.unstubAllGlobals());

function keep(key: string, answers: Record<string, string | null>): void {
  store.set(`azimut:answers:${key}`, JSON.stringify(answers));
}

test.each([
  ["one of three answered", { a: "1" }, { seen: 1, isFinished: false }],
  ["skipped counts as seen", { a: null, c: "1" }, { seen: 2, isFinished: false }],
  ["all of the express quiz", { a: "1", b: null }, { seen: 2, isFinished: true }],
  ["all", { a: "1", b: null, c: "2" }, { seen: 3, isFinished: true }],
])("%s", (_name, answers, found) => {
  keep("te2", answers);
  expect(findEarlier([newer, older])).toEqual({ quiz: newer, ...found });
});

test("the newest of the earlier versions that has answers is found", () => {
  keep("te1", { x: "1", gone: "2" });
  expect(findEarlier([newer, older])).toEqual({ quiz: older, seen: 1, isFinished: false });
});

test.each([
  ["nothing", {}],
  ["answers of today's questions only", { te3: { a: "1" } }],
  ["items that no version has", { te2: { gone: "1" } }],
])("%s: nothing is offered", (_name, kept: Record<string, Record<string, string>>) => {
  for (const key in kept) keep(key, kept[key] ?? {});
  expect(findEarlier([newer, older])).toBeNull();
});
