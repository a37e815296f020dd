import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { findBalances } from "#lib/scoring/dimensions.ts";
import { findBandwidth, outlineGroup } from "#lib/scoring/group/density.ts";
import { countChanges, divideItem, findDividing } from "#lib/scoring/group/division.ts";
import { measureMoves } from "#lib/scoring/group/moves.ts";
import { countsInGroup, readOpinion } from "#lib/scoring/group/person.ts";
import { countFirstRoles, tallyRoles } from "#lib/scoring/group/role-count.ts";
import { findQuartiles, measureSpread } from "#lib/scoring/group/spread.ts";

const [{ bank }] = releases;
const [scale, scene] = bank.items;
if (scale?.kind !== "scale" || scene?.kind !== "choice") throw new Error("other items come first");

/** Sheets that answer one item: `spell("aab.")` is four people, the last of whom does not know. */
function spell(item: string, options: string): Answers[] {
  return [...options].map((option) => ({ [item]: option === "." ? null : option }));
}

test.each([
  // 4 on one side, 2 between, 4 on the other: 4 · 0.4 · 0.4
  ["aabbccddee", 10, 0.64, [4, 4]],
  ["aaaaaeeeee", 10, 1, [5, 5]],
  ["aaaaaaaaaa", 10, 0, [10, 0]],
  ["cccccccccc", 10, 0, [0, 0]],
  // 7 against 3, the smaller side first in the item: 4 · 0.7 · 0.3
  ["abbddddeee", 10, 0.84, [7, 3]],
  // Those who do not know are not counted: 4 · 0.5 · 0.5 of 8
  ["aaaaeeee..", 8, 1, [4, 4]],
  ["..........", 0, 0, [0, 0]],
])("a scale answered %s: %i people divide by %d", (options, people, measure, sizes) => {
  const division = divideItem(scale, spell(scale.id, options));
  expect(division.people).toBe(people);
  expect(division.measure).toBeCloseTo(measure, 12);
  expect(division.sides.map((side) => side.people)).toEqual(sizes);
});

test.each([
  // The two acts that most chose, 5 and 3 of 10: 4 · 0.5 · 0.3
  ["aaaaabbbcc", 0.6, ["a"], ["b"]],
  ["ccccaaaabb", 0.64, ["a"], ["c"]],
  ["bbbbbbbbbb", 0, ["b"], ["a"]],
])("a scene answered %s divides by %d", (options, measure, larger, smaller) => {
  const division = divideItem(scene, spell(scene.id, options));
  expect(division.measure).toBeCloseTo(measure, 12);
  expect(division.sides.map((side) => side.options)).toEqual([larger, smaller]);
});

test("nobody stands alone before the room: a question divides from two people a side on", () => {
  expect(findDividing(bank, spell(scale.id, "aaaaae"), 5)).toEqual([]);
  expect(findDividing(bank, spell(scale.id, "aaaaee"), 5).map(({ item }) => item)).toEqual([
    scale.id,
  ]);
  expect(findDividing(bank, spell(scale.id, "aaee"), 5)).toEqual([]);
});

test("the most divided item comes first, and five are named at most", () => {
  const letters = ["aaaaae", "aaaaee", "aaaeee", "aaccee", "aaabee", "aabbee", "abbdee"];
  const scales = bank.items.filter(({ kind }) => kind === "scale").slice(0, letters.length);
  const sheets = [...(letters[0] ?? "")].map((_, person) =>
    Object.fromEntries(scales.map(({ id }, at) => [id, letters[at]?.[person] ?? null])),
  );
  const found = findDividing(bank, sheets, 5);
  expect(found).toHaveLength(5);
  // 3 against 3 is 1, twice; 4 against 2 is 4 · 2/3 · 1/3 = 0.889.
  const measures = found.map(({ measure }) => Number(measure.toFixed(3)));
  expect(measures).toEqual([1, 1, 0.889, 0.889, 0.889]);
});

const small = {
  dimensions: [{ id: "d", axis: [1, -2, 1] }],
  items: [
    {
      ...{ id: "one", kind: "scale" as const, dimension: "d", claims: [] },
      // Places along the axis: 6, 0, −6.
      options: [
        { id: "a", weights: [1, -2, 1] },
        { id: "b", weights: [0, 0, 0] },
        { id: "c", weights: [-1, 2, -1] },
      ],
    },
    {
      ...{ id: "two", kind: "choice" as const, dimension: "d", claims: [] },
      // Places: 9, −3.
      options: [
        { id: "a", weights: [2, -3, 1] },
        { id: "b", weights: [-1, 1, 0] },
      ],
    },
  ],
};

test.each([
  // S = 6 + 9 = 15, Σ max = 6 + 9
  [{ one: "a", two: "a" }, 1],
  // S = −6 − 3 = −9, −Σ min = 6 + 3
  [{ one: "c", two: "b" }, -1],
  // S = 6 − 3 = 3 of 15
  [{ one: "a", two: "b" }, 0.2],
  // S = 0 − 3 = −3 of 9
  [{ one: "b", two: "b" }, -1 / 3],
  // Only the answered item's reach: 9 of 9
  [{ one: null, two: "a" }, 1],
  [{ one: "b", two: null }, 0],
  [{}, null],
])("the balance of %o is %d", (answers, expected) => {
  const [balance] = findBalances(small, answers);
  if (expected === null) expect(balance).toBeNull();
  else expect(balance).toBeCloseTo(expected, 12);
});

test("quartiles lie between their neighbours, and a dimension that few answered is left out", () => {
  expect(findQuartiles([0, 1, 2, 3, 10])).toEqual({ low: 1, middle: 2, high: 3 });
  expect(findQuartiles([0, 1])).toEqual({ low: 0.25, middle: 0.5, high: 0.75 });
  const people = [0.5, -1, null, 1, 0, 0].map((balance) => ({ balances: [balance] }));
  expect(measureSpread(small, people, 5)).toEqual([
    { dimension: "d", people: 5, low: 0, middle: 0, high: 0.5, balances: [-1, 0, 0, 0.5, 1] },
  ]);
  expect(measureSpread(small, people, 6)).toEqual([]);
});

test("ties are counted as ties", () => {
  const firsts = [["x"], ["y", "x"], ["x"], ["x", "y"], []];
  expect(countFirstRoles({ roles: ["x", "y", "z"] }, firsts)).toEqual([
    { roles: ["x"], people: 2 },
    { roles: ["y"], people: 0 },
    { roles: ["z"], people: 0 },
    { roles: ["x", "y"], people: 2 },
  ]);
  expect(tallyRoles({ roles: ["x", "y"] }, [["y"], ["y"]])).toEqual([{ roles: ["y"], people: 2 }]);
});

test.each([
  [6, 5, 1],
  [6, 6, 1],
  [8, 5, 2],
  [10, 2, 5],
])("%i against %i tips when %i change", (larger, smaller, changes) => {
  const side = (people: number) => ({ options: [], people });
  expect(countChanges([side(larger), side(smaller)])).toBe(changes);
});

test("the bandwidth follows Scott, and half of the group lies in the inner region's height", () => {
  const square = [-1, 1].flatMap((x) => [-1, 1].map((y) => ({ x, y })));
  // σ = 1, n = 4: 4^(−1/6)
  expect(findBandwidth(square)).toBeCloseTo(0.7937, 4);
  expect(findBandwidth([{ x: 0.3, y: 0 }])).toBe(0.06);
  const regions = outlineGroup([
    { x: 0, y: 0 },
    ...square.map(({ x, y }) => ({ x: x / 4, y: y / 4 })),
  ]);
  expect(regions.map(({ level }) => level)).toEqual([0.8, 0.5]);
  for (const { path } of regions) expect(path).toMatch(/^M[-.\d,LMZ]+Z$/);
  expect(outlineGroup([])).toEqual([]);
});

test("half of the items must be answered to count", () => {
  const answer = (count: number) =>
    Object.fromEntries(bank.items.slice(0, count).map(({ id }) => [id, "a"]));
  expect(countsInGroup(bank, answer(12))).toBe(true);
  expect(countsInGroup(bank, answer(11))).toBe(false);
  expect(countsInGroup(bank, Object.fromEntries(bank.items.map(({ id }) => [id, null])))).toBe(
    false,
  );
});

test("what moved is counted over the same people, dimension by dimension", () => {
  const items = bank.items.filter(({ dimension }) => dimension === scale.dimension);
  const all = (option: string) => Object.fromEntries(items.map(({ id }) => [id, option]));
  const before = [all("a"), all("a"), all("b"), all("a"), all("b")];
  const after = [all("a"), all("b"), all("a"), all("a"), all("b")];
  const moves = measureMoves(
    bank,
    before.map((answers) => readOpinion(bank, answers)),
    after.map((answers) => readOpinion(bank, answers)),
    5,
  );
  expect(moves.people).toBe(5);
  const [only, ...others] = moves.dimensions;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ dimension: scale.dimension, people: 5, still: 3 });
  expect((only?.towardsFirst ?? 0) + (only?.towardsSecond ?? 0)).toBe(2);
  expect(moves.items.map(({ changed, people }) => [changed, people])).toEqual(
    items.map(() => [2, 5]),
  );
  expect(measureMoves(bank, [], [], 5)).toMatchObject({ people: 0, dimensions: [], items: [] });
});
