import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compareKept, keepAnswers } from "#app/_device/device-memory.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { selectExpress } from "#lib/scoring/answers.ts";

const { bank } = currentRelease;
const one = bank.items.find(({ id }) => bank.express.includes(id))?.id ?? "";
const full = Object.fromEntries(bank.items.map(({ id }) => [id, "a"]));
const express = Object.fromEntries(selectExpress(bank).items.map(({ id }) => [id, "a"]));
const key = `azimut:answers:${bankKey(bank)}`;
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
  ["another answer", { ...full, [one]: "b" }, full, "other"],
  ["an answer where the result has none", full, { ...full, [one]: null }, "other"],
])("a device that keeps %s", (_, kept, ownAnswers, expected) => {
  if (kept) store.set(key, JSON.stringify(kept));
  expect(compareKept(bank, ownAnswers)).toBe(expected);
});

test("what was asked is kept, skipped items as null, and what was not asked is left open", () => {
  keepAnswers(bank, { ...express, [one]: null });
  expect(JSON.parse(store.get(key) ?? "")).toEqual({ ...express, [one]: null });
});

test("answers that the device keeps already are left alone", () => {
  store.set(key, JSON.stringify({ [one]: "b" }));
  keepAnswers(bank, full);
  expect(store.get(key)).toBe(JSON.stringify({ [one]: "b" }));
});
