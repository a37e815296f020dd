import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLow, listRatings, measureElevation } from "#lib/scoring/elevation.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { scaleKernel } from "#lib/scoring/retest.ts";
import { rateBy, ratedBank, unratedBank } from "./rated-bank.ts";

function weigh(word: string) {
  const elevation = measureElevation(ratedBank, rateBy(word));
  if (!elevation) throw new Error("the bank has ratings");
  return elevation;
}

/** The probability of less than 11 of 24 by walking through all 5⁶ retests, one by one: nothing in common with the core. */
function walkRetests(word: string): number {
  const rows = [...word].map((letter) => {
    if (letter === ".") return [0.2, 0.2, 0.2, 0.2, 0.2];
    return (scaleKernel["abcde".indexOf(letter)] ?? []).map((hundredths) => hundredths / 100);
  });
  function walk(at: number, sum: number, chance: number): number {
    if (at === rows.length) return sum < 11 ? chance : 0;
    return (rows[at] ?? []).reduce(
      (all, next, points) => all + walk(at + 1, sum + points, chance * next),
      0,
    );
  }
  return walk(0, 0, 1);
}

describe("elevation", () => {
  test("is what the ratings add up to, with the answers it rests on", () => {
    // 4 + 2 + 0 + 3, two skipped: from 9 to 9 + 2 · 4.
    expect(weigh("eca.d.")).toMatchObject({
      ...{ sum: 9, range: [9, 17], maximum: 24, lowBelow: 11 },
      ratings: [
        { item: "lead-1", option: "e", points: 4 },
        { item: "keep-1", option: "c", points: 2 },
        { item: "roam-1", option: "a", points: 0 },
        { item: "lead-2", option: null, points: null },
        { item: "keep-2", option: "d", points: 3 },
        { item: "roam-2", option: null, points: null },
      ],
    });
  });

  test.each([
    // One rating: low below 11/6, so 0 or 1 points. The kernel's rows: 50 + 31, 31 + 32, 14 + 22, 4 + 11, 1 + 4.
    { word: "a", low: 0.81, level: "low" },
    { word: "b", low: 0.63, level: "moderate" },
    { word: "c", low: 0.36, level: "moderate" },
    { word: "d", low: 0.15, level: "high" },
    { word: "e", low: 0.05, level: "high" },
    { word: ".", low: 0.4, level: "moderate" },
    // Two: below 11/3, so 0 to 3. 50·50 + 2·50·31 + (2·50·14 + 31·31) + (2·50·4 + 2·31·14) = 9229 of 100².
    { word: "aa", low: 0.9229, level: "low" },
    // Of row a with row e: 50 · (1 + 4 + 14 + 31) + 31 · (1 + 4 + 14) + 14 · (1 + 4) + 4 · 1 = 2500 + 589 + 70 + 4.
    { word: "ae", low: 0.3163, level: "moderate" },
  ])("of ratings answered $word is low again with $low: $level", ({ word, low, level }) => {
    const ids = ["lead-1", "keep-1"].slice(0, word.length);
    const items = ratedBank.items.filter(({ id }) => ids.includes(id));
    expect(measureElevation({ items }, rateBy(word.padEnd(6, ".")))).toMatchObject({ low, level });
  });

  test.each([
    { who: "nothing at all", word: "aaaaaa", low: 0.991, level: "low" },
    { who: "a mild no throughout", word: "bbbbbb", low: 0.859, level: "low" },
    { who: "the middle throughout", word: "cccccc", low: 0.315, level: "moderate" },
    {
      who: "both activities of one role and nothing else",
      word: "eaaeaa",
      low: 0.686,
      level: "moderate",
    },
    { who: "two liked, lukewarm about the rest", word: "dccdcc", low: 0.157, level: "high" },
    { who: "all liked", word: "eeeeee", low: 0, level: "high" },
    { who: "nothing known", word: "......", low: 0.336, level: "moderate" },
  ])("$who ($word): $level, as by walking through all retests", ({ word, low, level }) => {
    const found = weigh(word);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.low).toBeCloseTo(walkRetests(word), 12);
    expect(found.level).toBe(level);
    expect(found.retest).toHaveLength(25);
    expect(found.retest.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  test("the threshold of 11 is the only whole one that tells six mild noes and spares two loves", () => {
    const chance = (word: string, below: number) =>
      weigh(word)
        .retest.slice(0, below)
        .reduce((sum, part) => sum + part, 0);
    const fitting = [...Array(25).keys()].filter(
      (below) => chance("bbbbbb", below) >= 0.8 && chance("eaaeaa", below) < 0.8,
    );
    expect(fitting).toEqual([11]);
  });

  test("is low up to 5 of 24 whatever adds up to it, never from 7 on", () => {
    for (const points of listRatings(6, [0, 1, 2, 3, 4])) {
      const sum = points.reduce((total, value) => total + value, 0);
      if (sum <= 5) expect(isLow(points), points.join()).toBe(true);
      if (sum >= 7) expect(isLow(points), points.join()).toBe(false);
    }
  });

  test("one more point anywhere never makes it low, nor does knowing the worst", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        (points, at) => {
          const place = at % points.length;
          const more = points.with(place, Math.min(4, (points[place] ?? 0) + 1));
          const skipped: (number | null)[] = [...points];
          skipped[place] = null;
          if (isLow(more)) expect(isLow(points)).toBe(true);
          if (isLow(skipped)) expect(isLow(points.with(place, 0))).toBe(true);
          if (isLow(points.with(place, 4))) expect(isLow(skipped)).toBe(true);
        },
      ),
    );
  });

  test("does not exist where no rating is asked, and a result of such a bank says nothing of it", () => {
    expect(measureElevation(unratedBank, {})).toBeNull();
    expect(explainResult(unratedBank, {})).not.toHaveProperty("elevation");
  });

  test("of the express quiz is that of its own ratings", () => {
    const answers = { "lead-1": "b", "keep-1": "a", "roam-1": "b" };
    expect(explainResult(ratedBank, answers)).toMatchObject({
      mode: "express",
      elevation: { sum: 2, maximum: 12, lowBelow: 5.5, level: "low" },
      verdict: { kind: "none" },
    });
  });
});

describe("what would change none", () => {
  test.each([
    { word: "aaaaaa", changes: ["lead-1 a d", "keep-1 a e"] },
    { word: "bbbbbb", changes: ["lead-1 b c"] },
    { word: "eaaaaa", changes: ["keep-1 a d"] },
    { word: "eaaeaa", changes: [] },
  ])("$word: $changes", ({ word, changes }) => {
    const found = weigh(word).changes.map(({ item, from, to }) => `${item} ${from} ${to}`);
    expect(found).toEqual(changes);
  });

  test("is the fewest ratings, and each change the mildest that does, as by trying everything", () => {
    for (const points of listRatings(4, [0, 1, 2, 3, 4, null])) {
      const word = points.map((value) => (value === null ? "." : "abcde"[value])).join("");
      const items = ratedBank.items.filter(({ kind }) => kind === "rating").slice(0, 4);
      const changes = measureElevation({ items }, rateBy(`${word}..`))?.changes ?? [];
      const after = points.map((value, at) => {
        const change = changes.find(({ item }) => item === items[at]?.id);
        return change ? "abcde".indexOf(change.to) : value;
      });
      expect(isLow(after), word).toBe(false);
      expect(changes.length, word).toBe(countFewest(points));
      for (const [at, value] of after.entries()) {
        if (value === null || value === points[at]) continue;
        expect(isLow(after.with(at, value - 1)), word).toBe(true);
      }
    }
  });

  /** The fewest of these to answer otherwise, by trying every set of answers. */
  function countFewest(points: readonly (number | null)[]): number {
    const tries = points.reduce<(number | null)[][]>(
      (rows, value) =>
        rows.flatMap((row) =>
          value === null ? [[...row, null]] : [0, 1, 2, 3, 4].map((next) => [...row, next]),
        ),
      [[]],
    );
    const fitting = tries.filter((row) => !isLow(row));
    return Math.min(
      ...fitting.map((row) => row.filter((value, at) => value !== points[at]).length),
    );
  }
});
