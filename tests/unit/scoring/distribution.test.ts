import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centreWeights, distributeScores, visitCells } from "#lib/scoring/distribution.ts";
import { scoreAnswers } from "#lib/scoring/scores.ts";
import { arbitraryBank, listSheets } from "./arbitrary-bank.ts";
import { fixtureBank } from "./fixture-bank.ts";

test("two items that move one point up or down: 1, 2, 1", () => {
  const item = [
    { weights: [1, -1], mass: 1 },
    { weights: [-1, 1], mass: 1 },
  ];
  expect(listCells(distributeScores({ roles: 2, unit: 1, items: [item, item] }))).toEqual({
    "-2 2": 1,
    "0 0": 2,
    "2 -2": 1,
  });
});

test("one scene and one like it: every pair of acts, 9 in all", () => {
  const scene = [
    { weights: [2, -1, -1], mass: 1 },
    { weights: [-1, 2, -1], mass: 1 },
    { weights: [-1, -1, 2], mass: 1 },
  ];
  expect(listCells(distributeScores({ roles: 3, unit: 1, items: [scene, scene] }))).toEqual({
    "4 -2 -2": 1,
    "-2 4 -2": 1,
    "-2 -2 4": 1,
    "1 1 -2": 2,
    "1 -2 1": 2,
    "-2 1 1": 2,
  });
});

test("no items: one sheet, all scores 0", () => {
  expect(listCells(distributeScores({ roles: 3, unit: 1, items: [] }))).toEqual({ "0 0 0": 1 });
});

describe("weights relative to their mean", () => {
  test("are the weights themselves where those are centred", () => {
    const { unit, items } = centreWeights(fixtureBank);
    expect(unit).toBe(1);
    expect(items[0]).toEqual([
      [2, -1, -1],
      [-1, 2, -1],
      [-1, -1, 2],
    ]);
  });

  test("are counted in thirds where they must: (1, 0, 0) becomes (2, −1, −1) thirds", () => {
    const [item] = fixtureBank.items;
    if (!item) throw new Error("the fixture has items");
    const bank = {
      ...fixtureBank,
      items: [{ ...item, options: [{ id: "a", weights: [1, 0, 0] }] }],
    };
    expect(centreWeights(bank)).toEqual({ unit: 3, items: [[[2, -1, -1]]] });
  });
});

test("the distribution counts every sheet of a small bank, as brute force does", () => {
  fc.assert(
    fc.property(arbitraryBank({ roles: { min: 2, max: 3 }, items: 5 }), (bank) => {
      const { length } = bank.roles;
      if (length !== 2 && length !== 3) throw new Error("two or three roles");
      const { unit, items } = centreWeights(bank);
      const outcomes = items.map((options) => options.map((weights) => ({ weights, mass: 1 })));
      const counted: Record<string, number> = {};
      for (const sheet of listSheets(bank)) {
        const key = scoreAnswers(bank, sheet).join(" ");
        counted[key] = (counted[key] ?? 0) + 1;
      }
      expect(listCells(distributeScores({ roles: length, unit, items: outcomes }))).toEqual(
        counted,
      );
    }),
    { numRuns: 40 },
  );
});

function listCells(distribution: ReturnType<typeof distributeScores>): Record<string, number> {
  const cells: Record<string, number> = {};
  visitCells(distribution, (scores, mass) => {
    cells[scores.map((score) => score + 0).join(" ")] = mass;
  });
  return cells;
}
