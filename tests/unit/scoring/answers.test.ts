import { describe, expect, test } from "vitest";
import { findChoice, listAnswered, readAnswers } from "#lib/scoring/answers.ts";
import { fixtureBank, lena, silent, toni } from "./fixture-bank.ts";

describe("readAnswers", () => {
  test.each([
    { title: "nothing said is everything skipped", input: {}, answers: silent },
    { title: "null is skipped", input: silent, answers: silent },
    { title: "undefined is skipped", input: { "team-1": undefined }, answers: silent },
    {
      title: "items come in the bank's order",
      input: { "range-2": "a", "team-2": "e", "range-1": "b", "team-1": "a" },
      answers: lena,
    },
  ])("$title", ({ input, answers }) => {
    const reading = readAnswers(fixtureBank, input);
    expect(reading).toEqual({ ok: true, answers });
    if (reading.ok) expect(Object.keys(reading.answers)).toEqual(Object.keys(silent));
  });

  test.each([
    { input: null, fault: { reason: "not-answers" } },
    { input: "a", fault: { reason: "not-answers" } },
    { input: ["a", "b"], fault: { reason: "not-answers" } },
    { input: { "team-9": "a" }, fault: { reason: "unknown-item", item: "team-9" } },
    { input: { constructor: "a" }, fault: { reason: "unknown-item", item: "constructor" } },
    {
      input: JSON.parse('{"__proto__":"a"}'),
      fault: { reason: "unknown-item", item: "__proto__" },
    },
    { input: { "team-1": "d" }, fault: { reason: "unknown-option", item: "team-1" } },
    { input: { "team-1": 0 }, fault: { reason: "unknown-option", item: "team-1" } },
    { input: { "team-1": ["a"] }, fault: { reason: "unknown-option", item: "team-1" } },
  ])("refuses $input: $fault.reason", ({ input, fault }) => {
    expect(readAnswers(fixtureBank, input)).toEqual({ ok: false, ...fault });
  });
});

test("answered items come in the bank's order, skipped ones not at all", () => {
  const answered = listAnswered(fixtureBank, { "range-2": "c", "team-2": null, "team-1": "a" });
  expect(answered.map(({ item, option }) => [item.id, option.id])).toEqual([
    ["team-1", "a"],
    ["range-2", "c"],
  ]);
  expect(listAnswered(fixtureBank, toni)).toHaveLength(3);
});

test("an option that the item does not have is a broken promise", () => {
  const [item] = fixtureBank.items;
  if (!item) throw new Error("the fixture has items");
  expect(() => findChoice(item, { "team-1": "z" })).toThrow("item team-1 has no option z");
});

test("an item may be called like a part of every object", () => {
  const [item] = fixtureBank.items;
  if (!item) throw new Error("the fixture has items");
  expect(findChoice({ ...item, id: "constructor" }, {})).toBeNull();
});
