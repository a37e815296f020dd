import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countInLog, describeFault, logOutput, writeLog } from "#lib/log.ts";

const lines: Record<string, unknown>[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.azimutLogCounts = new Map();
  lines.length = 0;
  vi.spyOn(logOutput, "usual").mockImplementation((text) => {
    expect(text.endsWith("}\n")).toBe(true);
    lines.push(JSON.parse(text));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("threat 56: a line is JSON with time and level", () => {
  vi.setSystemTime(Date.UTC(2031, 4, 6, 7, 8, 9, 10));
  writeLog("account", { action: "sign-in/email" });
  expect(lines).toEqual([
    {
      level: "info",
      time: "2031-05-06T07:08:09.010Z",
      event: "account",
      action: "sign-in/email",
    },
  ]);
});

test("threat 56: what happens often is a line at once, then one a minute for each kind", () => {
  for (let times = 0; times < 100; times += 1) countInLog("store-failed", { kind: "full" });
  countInLog("store-failed", { kind: "damaged" });
  expect(lines).toMatchObject([
    { kind: "full", count: 1 },
    { kind: "damaged", count: 1 },
  ]);
  vi.advanceTimersByTime(59_999);
  expect(lines).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(lines[2]).toMatchObject({ level: "error", kind: "full", count: 99 });
  countInLog("store-failed", { kind: "full" });
  expect(lines).toHaveLength(3);
  vi.advanceTimersByTime(60_000);
  expect(lines[3]).toMatchObject({ kind: "full", count: 1 });
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(4);
  countInLog("store-failed", { kind: "full" });
  expect(lines).toHaveLength(5);
});

test("requests of one kind are slow in different times", () => {
  const slow = { method: "GET", route: "/[locale]/s/[code]" };
  for (const ms of [1200, 3400]) countInLog("slow", { ...slow, ms });
  vi.advanceTimersByTime(60_000);
  expect(lines).toMatchObject([
    { ...slow, ms: 1200, count: 1 },
    { ...slow, ms: 3400, count: 1 },
  ]);
});

test("threat 15: of an error the log has no message", () => {
  const error = Object.assign(new TypeError("canary at canary"), { code: "canary: canary" });
  const { error: name, places } = describeFault(error);
  expect(name).toBe("TypeError");
  expect(places.length).toBeGreaterThan(0);
  expect(JSON.stringify(places)).not.toContain("canary");
  expect(describeFault(Object.assign(error, { code: "ENOSPC" })).error).toBe("TypeError ENOSPC");
  expect(describeFault("canary")).toEqual({ error: "string", places: [] });
});
