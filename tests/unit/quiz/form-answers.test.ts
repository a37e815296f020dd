import { expect, test } from "vitest";
import { collectAnswers } from "#app/_quiz/form-answers.ts";

const options = [{ id: "a" }, { id: "b" }];
const bank = {
  id: "test",
  version: 1,
  code: "te",
  items: ["one", "two", "three"].map((id) => ({ id, options })),
};

test("a choice is its option, I don’t know is null, and what was not chosen is absent", () => {
  const values = new FormData();
  for (const [name, value] of [
    ["one", "b"],
    ["two", ""],
    ["guess", "north"],
  ] as const) {
    values.set(name, value);
  }
  expect(collectAnswers(bank, values)).toEqual({
    one: "b",
    two: null,
  });
});
