import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAnswered } from "#lib/scoring/answers.ts";
import { findMaximum, rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { arbitrarySheet } from "./arbitrary-bank.ts";
import { fixtureBank, karim, lena, silent, toni } from "./fixture-bank.ts";

test.each([
  { who: "Lena", answers: lena, scores: [2 + 1 + 4 + 2, -1 - 2 - 2 - 1, -1 + 1 - 2 - 1] },
  { who: "Karim", answers: karim, scores: [-1 - 2 - 4 - 1, 2 + 4 + 2 + 2, -1 - 2 + 2 - 1] },
  { who: "Toni, skipping one", answers: toni, scores: [2 + 0 - 1, -1 + 0 - 1, -1 + 0 + 2] },
  { who: "silent", answers: silent, scores: [0, 0, 0] },
])("the scores of $who are $scores", ({ answers, scores }) => {
  expect(scoreAnswers(fixtureBank, answers)).toEqual(scores);
});

describe("M", () => {
  const answeredItems = (answers: typeof lena) =>
    listAnswered(fixtureBank, answers).map(({ item }) => item);

  test.each([
    { title: "of all items: lead 2 + 2 + 4 + 2", answers: lena, maximum: 10 },
    { title: "without team-2: keep 2 + 4 + 2", answers: toni, maximum: 8 },
    { title: "of nothing", answers: silent, maximum: 0 },
  ])("$title is $maximum", ({ answers, maximum }) => {
    expect(findMaximum(fixtureBank, answeredItems(answers))).toBe(maximum);
  });

  test("is the depth where a role can fall farther than any can rise", () => {
    const [item] = fixtureBank.items;
    if (!item) throw new Error("the fixture has items");
    const options = [
      { id: "a", weights: [1, 1, -2] },
      { id: "b", weights: [1, -2, 1] },
      { id: "c", weights: [-2, 1, 1] },
    ];
    expect(findMaximum(fixtureBank, [{ ...item, options }])).toBe(2);
  });

  test("is never less than any score is far from 0", () => {
    fc.assert(
      fc.property(arbitrarySheet({ roles: { min: 2, max: 6 }, items: 8 }), ({ bank, answers }) => {
        const items = listAnswered(bank, answers).map(({ item }) => item);
        const farthest = scoreAnswers(bank, answers).map(Math.abs);
        expect(Math.max(...farthest)).toBeLessThanOrEqual(findMaximum(bank, items));
      }),
    );
  });
});

test.each([
  { scores: [9, -6, -3], places: [["lead"], ["roam"], ["keep"]] },
  { scores: [1, -2, 1], places: [["lead", "roam"], ["keep"]] },
  { scores: [0, 0, 0], places: [["lead", "keep", "roam"]] },
])("scores $scores rank $places", ({ scores, places }) => {
  expect(rankRoles(fixtureBank.roles, scores)).toEqual(places);
});
