import { describe, expect, test } from "vitest";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import {
  drawOption,
  findChance,
  findSharpness,
  nameAnswers,
  simulateSheets,
} from "#lib/scoring/simulation/people.ts";
import { measureReliability, simulatePopulation } from "#lib/scoring/simulation/population.ts";
import { confuseRoles, leaveOneOut } from "#lib/scoring/simulation/study.ts";
import { fixtureBank } from "../scoring/fixture-bank.ts";
import { eightItems } from "./eight-items.ts";

const crowd = { role: 0, strength: 0.5, noise: 0, count: 4000, seed: 1 };

/** The share of answers that take the option with the role's highest weight. */
function shareBest(noise: number): number {
  const sheets = [...simulateSheets(fixtureBank, { ...crowd, noise })];
  const best = fixtureBank.items.map(({ options }) => {
    const weights = options.map((option) => option.weights[0] ?? 0);
    return weights.indexOf(Math.max(...weights));
  });
  const hits = sheets.flatMap((sheet) => sheet.filter((choice, place) => choice === best[place]));
  return hits.length / (sheets.length * best.length);
}

describe("people of one role", () => {
  test("the same seed gives the same sheets, another seed others", () => {
    const sheets = [...simulateSheets(fixtureBank, crowd)];
    expect([...simulateSheets(fixtureBank, crowd)]).toEqual(sheets);
    expect([...simulateSheets(fixtureBank, { ...crowd, seed: 2 })]).not.toEqual(sheets);
  });

  test("half of the answers are the role's best where strength is 0.5", () => {
    expect(shareBest(0)).toBeCloseTo(0.5, 1);
  });

  test("chance takes the best option of 3, 5, 5 and 4 options in (1/3 + 1/5 + 1/5 + 1/4) / 4 of the answers", () => {
    expect(findChance(fixtureBank, 0)).toBeCloseTo((1 / 3 + 1 / 5 + 1 / 5 + 1 / 4) / 4, 12);
    expect(shareBest(1)).toBeCloseTo(findChance(fixtureBank, 0), 1);
  });

  test("a strength that no temperature gives is refused", () => {
    expect(() => findSharpness(fixtureBank, { role: 0, strength: 0.2 })).toThrow(RangeError);
    expect(() => findSharpness(fixtureBank, { role: 0, strength: 1.01 })).toThrow(RangeError);
    expect(findSharpness(fixtureBank, { role: 0, strength: 1 })).toBeGreaterThan(20);
  });

  test("a role that no item speaks of cannot be simulated", () => {
    const mute = { roles: ["a", "b"], items: [] };
    expect(findChance(mute, 0)).toBe(1);
    expect(() => findSharpness(mute, { role: 0, strength: 0.5 })).toThrow(RangeError);
  });

  test("sheets become answers by id", () => {
    expect(nameAnswers(fixtureBank, [0, 4, 2, 3])).toEqual({
      "team-1": "a",
      "range-1": "e",
      "team-2": "c",
      "range-2": "d",
    });
  });
});

test("a number is drawn into the step it stays below; rounding falls to the last", () => {
  expect([0, 0.24, 0.25, 0.99, 1].map((number) => drawOption([0.25, 0.5, 0.999], number))).toEqual([
    0, 0, 1, 2, 2,
  ]);
});

test("the generator stays in [0, 1) and is even: a mean of ½ and a variance of 1/12", () => {
  const random = seedRandom(5);
  const numbers = Array.from({ length: 20_000 }, random);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const square = numbers.reduce((sum, number) => sum + number ** 2, 0) / numbers.length;
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(mean).toBeCloseTo(0.5, 2);
  expect(square - mean ** 2).toBeCloseTo(1 / 12, 2);
});

test("a confusion's rows add up to 1 with the ties, and people who always take their role's way are found", () => {
  const { rows, worst, best } = confuseRoles(eightItems, {
    strength: 1,
    noise: 0,
    count: 200,
    seed: 1,
  });
  for (const { found, tied } of rows) {
    expect(found.reduce((sum, share) => sum + share, tied)).toBeCloseTo(1, 12);
  }
  expect([worst, best]).toEqual([1, 1]);
});

describe("leaving one item out", () => {
  // The fixture with every first option: lead 2 + 2 − 4 + 2 = 2, keep −1 − 4 + 2 − 1 = −4, roam −1 + 2 + 2 − 1 = 2: a tie.
  // Without team-1: 0, −3, 3: roam. Without range-1: 0, 0, 0: all three. Without team-2: 6, −6, 0: lead. Without range-2: 0, −3, 3.
  test("another role first is a change; a tie that appears or goes only touches", () => {
    const found = leaveOneOut(fixtureBank, [[0, 0, 0, 0]]);
    expect(found.map(({ touched }) => touched)).toEqual([1, 1, 1, 1]);
    expect(found.map(({ changed }) => changed)).toEqual([0, 0, 0, 0]);
    // lead 2, keep −1, roam −1 from team-1 and −4, 2, 2 from team-2's first option: without it lead, with it keep and roam.
    const two = { ...fixtureBank, items: [0, 2].flatMap((at) => fixtureBank.items[at] ?? []) };
    expect(leaveOneOut(two, [[0, 0]])).toEqual([
      { item: "team-1", changed: 0, touched: 0 },
      { item: "team-2", changed: 1, touched: 1 },
    ]);
  });

  // lead's ideal sheet leads by 12: no item gives more than 6 of it.
  test("a wide lead hangs on no item", () => {
    const found = leaveOneOut(fixtureBank, [[0, 0, 4, 0]]);
    expect(found.map(({ touched }) => touched)).toEqual([0, 0, 0, 0]);
  });
});

describe("reliability", () => {
  test("two items that agree on every sheet: r = 1, so 2·1 / (1 + 1) = 1", () => {
    const bank = { ...fixtureBank, items: ["one", "two"].map((id) => ({ ...scale, id })) };
    const sheets = [0, 1, 2, 3, 4].map((choice) => [choice, choice]);
    expect(measureReliability(bank, sheets)[0]).toEqual({
      dimension: "team",
      items: 2,
      reliability: 1,
    });
  });

  test("a dimension with one item has none", () => {
    const bank = { ...fixtureBank, items: [scale] };
    expect(measureReliability(bank, [[0], [4]])[0]?.reliability).toBeNull();
  });

  test("more items measure better, and people are drawn the same for the same seed", () => {
    const many = {
      ...fixtureBank,
      items: Array.from({ length: 6 }, (_, at) => ({ ...scale, id: `i-${at}` })),
    };
    const few = { ...many, items: many.items.slice(0, 2) };
    const [long, short] = [many, few].map(
      (bank) =>
        measureReliability(bank, simulatePopulation(bank, { count: 3000, seed: 1 }))[0]
          ?.reliability ?? 0,
    );
    expect(long).toBeGreaterThan(short ?? 1);
    expect(simulatePopulation(few, { count: 5, seed: 9 })).toEqual(
      simulatePopulation(few, { count: 5, seed: 9 }),
    );
  });
});

const scale = {
  id: "scale",
  kind: "scale" as const,
  dimension: "team",
  options: [2, 1, 0, -1, -2].map((step, place) => ({
    id: "abcde"[place] ?? "z",
    weights: [2 * step, -step, -step],
  })),
  claims: [],
};
