import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compareKept, keepAnswers } from "#app/_device/kept-answers.ts";
import { releases } from "#lib/bank/released.ts";
import { selectExpress } from "#lib/scoring/answers.ts";

const { bank } = releases[0];
const full = Object.fromEntries(bank.items.map(({ id }) => [id, "a"]));
const express = Object.fromEntries(selectExpress(bank).items.map(({ id }) => [id, "a"]));
const key = "azimut:answers:cr1";
const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => store.set(name, text),
    removeItem: (name: string) => store.delete(name),
  });
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["nothing", null, full, "none"],
  ["the same", full, full, "same"],
  ["more than the express result asked", full, express, "same"],
  ["only the express part of a full result", express, full, "other"],
  ["another answer", { ...full, "free-hour": "b" }, full, "other"],
  ["an answer where the result has none", full, { ...full, "free-hour": null }, "other"],
])("a device that keeps %s", (_, kept, ownAnswers, expected) => {
  if (kept) store.set(key, JSON.stringify(kept));
  expect(compareKept(bank, ownAnswers)).toBe(expected);
});

test("what was asked is kept, skipped items as null, and what was not asked is left open", () => {
  keepAnswers(bank, { ...express, "free-hour": null });
  expect(JSON.parse(store.get(key) ?? "")).toEqual({ ...express, "free-hour": null });
});

test("answers that the device keeps already are left alone", () => {
  store.set(key, '{"free-hour":"b"}');
  keepAnswers(bank, full);
  expect(store.get(key)).toBe('{"free-hour":"b"}');
});
