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
  expect(collectAnswers(bank, { one: "b", two: "", three: null, guess: "north" })).toEqual({
    one: "b",
    two: null,
  });
});
