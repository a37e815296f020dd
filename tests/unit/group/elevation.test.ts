import { expect, test } from "vitest";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { divideItem } from "#lib/scoring/group/division.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { summarizeSheet } from "#lib/sessions/export/summary.ts";
import { rateBy, ratedBank, unratedBank } from "../scoring/rated-bank.ts";

function picture(bank: Bank, sheets: readonly Answers[]) {
  return pictureGroup(
    bank,
    sheets.map((answers) => ({ answers, stability: findStability(bank, answers) })),
  );
}

const lead = { scene: "a", scale: "a" };
const sheets = [
  // Sums 0, 6 and 6 are low, 8 and 12 are in between, 18 and 24 are high.
  ...["aaaaaa", "bbbbbb", "dadaaa"].map((word) => rateBy(word, lead)),
  ...["eaaeaa", "cccccc"].map((word) => rateBy(word, lead)),
  ...["dddddd", "eeeeee"].map((word) => rateBy(word, lead)),
  rateBy("......", lead),
];

test("a group's elevation is how many people are at each level, those who rated nothing left out", () => {
  const found = picture(ratedBank, sheets);
  expect(found.elevation).toEqual({ people: 7, levels: { low: 3, moderate: 2, high: 2 } });
  expect(found.people).toBe(8);
});

test("people to whom no role is named come first for none, and are counted as such", () => {
  const { firsts, verdicts } = picture(ratedBank, sheets);
  expect(verdicts.none).toBe(3);
  expect(firsts.reduce((sum, { people }) => sum + people, 0)).toBe(5);
  expect(firsts[0]).toEqual({ roles: ["lead"], people: 5 });
});

test("nothing is said of it where fewer than five rated anything, or where no rating is asked", () => {
  expect(picture(ratedBank, sheets.slice(3))).not.toHaveProperty("elevation");
  const bank = unratedBank;
  const same = Array.from({ length: 6 }, () => ({ [bank.items[0]?.id ?? ""]: "a" }));
  expect(picture(bank, same)).not.toHaveProperty("elevation");
});

test("a rating divides a group into those who like the activity and those who do not, the middle apart", () => {
  const [item] = ratedBank.items;
  if (!item) throw new Error("the bank has items");
  const division = divideItem(
    item,
    ["a", "b", "b", "c", "e"].map((letter) => rateBy(letter.padEnd(6, "."))),
  );
  expect(division.sides).toEqual([
    { options: ["a", "b"], people: 3 },
    { options: ["d", "e"], people: 1 },
  ]);
  // 4 · 3/5 · 1/5
  expect(division.measure).toBeCloseTo(0.48, 12);
});

test("a line of an export says how strongly the roles attract, where the bank asks it", () => {
  const nothing = rateBy("abaaaa", lead);
  const said = summarizeSheet(ratedBank, nothing, findStability(ratedBank, nothing));
  expect(said).toMatchObject({
    ...{ verdict: "none", first: ["lead"], answered: 8, asked: 8 },
    elevation: { sum: 1, maximum: 24, level: "low" },
  });
  const bank = unratedBank;
  const answers = { [bank.items[0]?.id ?? ""]: "a" };
  expect(summarizeSheet(bank, answers, findStability(bank, answers))).not.toHaveProperty(
    "elevation",
  );
});
