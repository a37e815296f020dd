import { expect, test } from "vitest";
import { chooseQuestions, wordQuestion } from "#app/_counsellor/interview/open-questions.ts";
import { releases } from "#lib/bank/released.ts";
import { interviewQuestions } from "#lib/i18n/interview/words.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { findSheet, states } from "../../e2e/result/result-states.ts";

const [{ bank }] = releases;
const choose = (answers: Answers, most = 5) =>
  chooseQuestions(bank, answers, { result: explainResult(bank, answers), most });

test("every dimension, pole, role and pair of roles has its question", () => {
  const dimensions = bank.dimensions.map(({ id }) => id);
  for (const words of Object.values(interviewQuestions)) {
    for (const kind of ["strong", "both", "skipped"] as const) {
      expect(Object.keys(words[kind])).toEqual(dimensions);
    }
    expect(Object.keys(words.against)).toEqual(bank.roles);
    const [one, two, three] = bank.roles;
    expect(Object.keys(words.close).sort()).toEqual(
      [`${one} ${two}`, `${one} ${three}`, `${two} ${three}`, "all"].sort(),
    );
  }
});

test.each(states)(
  "a %s sheet gets up to five different questions, what to try next last",
  (state) => {
    const questions = choose(findSheet(state).answers);
    const texts = questions.map((question) => wordQuestion({ bank, locale: "fr" }, question));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeLessThanOrEqual(5);
    expect(questions.at(-1)?.kind).toBe(state === "empty" ? "start" : "next");
  },
);

test("a close call is asked about first, and only where it is close", () => {
  expect(choose(findSheet("tieThree").answers)[0]).toMatchObject({ kind: "close" });
  expect(choose(findSheet("clear").answers).map(({ kind }) => kind)).not.toContain("close");
});

test("a skipped question is asked about", () => {
  const questions = choose(findSheet("half").answers, 9);
  expect(questions.filter(({ kind }) => kind === "skipped")).toHaveLength(1);
});
