import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  clearAnswers,
  loadAnswers,
  loadGuess,
  saveGuess,
  storeAnswers,
} from "#app/_device/device-memory.ts";

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
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

test("the guess is kept beside the answers, and both are cleared together", () => {
  saveGuess("account-manager");
  storeAnswers("cr1", { "visits-1": "b" });
  expect(loadGuess()).toBe("account-manager");
  clearAnswers("cr1");
  expect(store.size).toBe(0);
});

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
  clearAnswers("cr1");
  expect(loadAnswers("cr1")).toBeNull();
  expect(loadGuess()).toBeNull();
});
