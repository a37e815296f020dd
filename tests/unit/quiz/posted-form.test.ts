import { expect, test } from "vitest";
import { readPostedForm } from "#app/_quiz/posted-form.ts";
import type { Bank } from "#lib/bank/schema.ts";

const options = [
  { id: "a", weights: [1, -1] },
  { id: "b", weights: [-1, 1] },
];
const bank: Bank = {
  id: "test",
  version: 1,
  code: "te",
  roles: ["north", "south"],
  dimensions: [{ id: "way", axis: [1, -1] }],
  express: [],
  items: [
    { id: "one", kind: "choice", dimension: "way", options, claims: [] },
    { id: "two", kind: "choice", dimension: "way", options, claims: [] },
  ],
};
const nextBank: Bank = { ...bank, version: 2 };
const read = (body: string) => readPostedForm([nextBank, bank], body);

test.each([
  ["bank=te1&one=a&two=b", { one: "a", two: "b" }, null],
  ["two=b&guess=south&one=a&bank=te1", { one: "a", two: "b" }, "south"],
  ["bank=te1&one=&guess=", { one: null, two: null }, null],
  ["bank=te1", { one: null, two: null }, null],
])("%s is read", (body, answers, guess) => {
  expect(read(body)).toEqual({ ok: true, bank, answers, guess });
});

test("the form's own version of the bank is taken", () => {
  expect(read("bank=te2&one=a")).toMatchObject({ ok: true, bank: { version: 2 } });
});

test.each([
  ["", { reason: "unknown-bank" }],
  ["one=a", { reason: "unknown-bank" }],
  ["bank=te3", { reason: "unknown-bank" }],
  ["bank=te1&bank=te1", { reason: "doubled-field", field: "bank" }],
  ["bank=te1&one=a&one=a", { reason: "doubled-field", field: "one" }],
  ["bank=te1&guess=a&guess=b", { reason: "doubled-field", field: "guess" }],
  ["bank=te1&guess=west", { reason: "unknown-guess" }],
  ["bank=te1&three=a", { reason: "unknown-item", field: "three" }],
  ["bank=te1&one=c", { reason: "unknown-option", field: "one" }],
  ["bank=te1&__proto__=a", { reason: "unknown-item", field: "__proto__" }],
  ["bank=te1&toString=a", { reason: "unknown-item", field: "toString" }],
])("%s is refused", (body, refusal) => {
  expect(read(body)).toEqual({ ok: false, ...refusal });
});
