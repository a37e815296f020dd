import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  forgetAll,
  keepChanges,
  loadAnswers,
  loadGuess,
  loadPace,
  saveGuess,
  savePace,
  storeAnswers,
} from "#app/_device/device-memory.ts";
import { forgetResults, listResults, rememberResult } from "#app/_device/own-results.ts";

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  const methods = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  };
  // As in a browser, its keys are those of what is stored.
  const ownKeys = () => [...store.keys()];
  const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });
  vi.stubGlobal("localStorage", new Proxy(methods, { ownKeys, getOwnPropertyDescriptor }));
});

afterEach(() => vi.unstubAllGlobals());

test("answers come back as they were saved, skipped ones as null", () => {
  storeAnswers("cr1", { "visits-1": "b", "team-1": null });
  expect(store.get("azimut:answers:cr1")).toBe('{"visits-1":"b","team-1":null}');
  expect(loadAnswers("cr1")).toEqual({ "visits-1": "b", "team-1": null });
  expect(loadAnswers("cr2")).toBeNull();
});

test("an empty sheet leaves nothing behind", () => {
  storeAnswers("cr1", { "visits-1": "b" });
  storeAnswers("cr1", {});
  expect(store.size).toBe(0);
  expect(loadAnswers("cr1")).toBeNull();
});

describe("what is not a sheet is passed over", () => {
  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a text", '"a"'],
    ["an empty object", "{}"],
    ["no texts", '{"visits-1":3,"team-1":["a"]}'],
  ])("%s", (_name, text) => {
    store.set("azimut:answers:cr1", text);
    expect(loadAnswers("cr1")).toBeNull();
  });
});

test("answers of every version, guess and results are forgotten together; how to go on stays, and so does what is another's", () => {
  saveGuess("account-manager");
  storeAnswers("cr1", { "visits-1": "b" });
  storeAnswers("cr2", { "lead-team": "e" });
  rememberResult({ code: "cr1-abc", roles: ["account-manager"] }, 1000);
  savePace("manual");
  store.set("else", "kept");
  expect(loadGuess()).toBe("account-manager");
  forgetAll();
  expect([...store]).toEqual([
    ["azimut:pace", "manual"],
    ["else", "kept"],
  ]);
  expect(loadPace()).toBe("manual");
  savePace(null);
  expect(loadPace()).toBeNull();
});

test("results are listed newest first, each once, ten at most, and forgotten on demand", () => {
  for (let n = 1; n <= 11; n++) rememberResult({ code: `cr1-${n}`, roles: [] }, n);
  rememberResult({ code: "cr1-5", roles: ["sales-manager"] }, 20);
  expect(listResults().map(({ code }) => code)).toEqual(
    [5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((n) => `cr1-${n}`),
  );
  expect(listResults()[0]).toEqual({ code: "cr1-5", at: 20, roles: ["sales-manager"] });
  forgetResults();
  expect(listResults()).toEqual([]);
});

test.each(["{", "null", '{"code":"x"}', '[3,null,{"code":3},{"code":"x","at":"y","roles":[]}]'])(
  "what is no list of results is passed over: %s",
  (text) => {
    store.set("azimut:results", text);
    expect(listResults()).toEqual([]);
  },
);

test.each([null, ""])("no idea (%o) clears the guess", (none) => {
  saveGuess("account-manager");
  saveGuess(none);
  expect(loadGuess()).toBeNull();
});

test("where storage is refused nothing is kept and nothing throws", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  storeAnswers("cr1", { "visits-1": "b" });
  saveGuess("account-manager");
  rememberResult({ code: "cr1-abc", roles: [] });
  forgetAll();
  expect(listResults()).toEqual([]);
  expect(loadAnswers("cr1")).toBeNull();
  expect(loadGuess()).toBeNull();
});

test("what a page has changed is written over what another has changed meanwhile", () => {
  storeAnswers("cr1", { "visits-1": "b", "team-1": null });
  const before = { "visits-1": "b", "team-1": null };
  storeAnswers("cr1", { "visits-1": "a", "team-1": null, "lead-1": "c" });
  expect(keepChanges("cr1", { before, now: { "visits-1": "b", "team-1": "d" } })).toBe(true);
  expect(loadAnswers("cr1")).toEqual({ "visits-1": "a", "team-1": "d", "lead-1": "c" });
  expect(keepChanges("cr1", { before: { "lead-1": "c" }, now: {} })).toBe(true);
  expect(loadAnswers("cr1")).toEqual({ "visits-1": "a", "team-1": "d" });
  forgetAll();
  expect(keepChanges("cr1", { before: { "team-1": "d" }, now: { "team-1": "d" } })).toBe(true);
  expect(loadAnswers("cr1")).toBeNull();
});
