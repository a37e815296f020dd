import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findComparison, keepCard } from "#app/_device/kept-card.ts";

const store = new Map<string, string>();
const token = "cr1-0cwnfr2a929gr4706w9mf";

beforeEach(() => {
  store.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test("a card waits in the tab until it is forgotten, and nothing is left then", () => {
  expect(findComparison()).toBeNull();
  expect(keepCard(token)).toBe(true);
  expect(Object.fromEntries(store)).toEqual({ "azimut:card": token });
  expect(findComparison()).toBe(`/card/${token}#compare`);
  keepCard(null);
  expect(store.size).toBe(0);
  expect(findComparison()).toBeNull();
});

test.each(["", "//evil.example", "../fr", `${token}?x`, "javascript:alert(1)", "a".repeat(33)])(
  "what cannot be a token leads nowhere: %s",
  (text) => {
    store.set("azimut:card", text);
    expect(findComparison()).toBeNull();
  },
);

test("where storage is blocked nothing is kept, which is told, and nothing throws", () => {
  vi.stubGlobal("sessionStorage", undefined);
  expect(keepCard(token)).toBe(false);
  expect(findComparison()).toBeNull();
});
