import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "#lib/scoring/answers.ts";
import { cloudLevels, retestCloud } from "#lib/scoring/cloud.ts";
import { compassPoint, findCorner } from "#lib/scoring/compass.ts";
import { distributeScores, visitCells } from "#lib/scoring/distribution.ts";
import { findMaximum } from "#lib/scoring/scores.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import { listRetests } from "#lib/scoring/stability.ts";
import { fixtureBank, karim, lena, silent } from "./fixture-bank.ts";

const { bank: shipped } = releases[0];

describe("the point in the compass", () => {
  const high = Math.sqrt(3) / 2;
  test.each([
    { scores: [8, -4, -4], x: 0, y: -1, where: "in the first role's corner, on top" },
    { scores: [-4, 8, -4], x: high, y: 0.5, where: "in the second's, to the right below" },
    { scores: [-4, -4, 8], x: -high, y: 0.5, where: "in the third's, to the left below" },
    { scores: [0, 0, 0], x: 0, y: 0, where: "in the middle" },
    { scores: [4, -8, 4], x: -high, y: -0.5, where: "opposite the second corner" },
    { scores: [8, -8, 0], x: -high * (2 / 3), y: -1, where: "a little outside" },
  ])("of $scores is $where", ({ scores, x, y }) => {
    const point = compassPoint(scores, 8);
    expect(point.x).toBeCloseTo(x, 12);
    expect(point.y).toBeCloseTo(y, 12);
  });

  test("is the middle while M is 0", () => {
    expect(compassPoint([0, 0, 0], 0)).toEqual({ x: 0, y: 0 });
  });

  test("of two roles lies on the line between top and bottom", () => {
    const point = compassPoint([-6, 6], 6);
    expect(point.x).toBeCloseTo(0, 12);
    expect(point.y).toBeCloseTo(1, 12);
    expect(findCorner(1, 2).y).toBeCloseTo(1, 12);
  });
});

describe("the retest cloud", () => {
  test("is drawn for three roles and an answer", () => {
    expect(retestCloud(fixtureBank, silent)).toEqual([]);
    const pair = { ...fixtureBank, roles: fixtureBank.roles.slice(0, 2) };
    expect(retestCloud(pair, { "range-1": "a" })).toEqual([]);
  });

  test("has paths of closed rings with three decimals at most", () => {
    for (const answers of [lena, karim]) {
      const cloud = retestCloud(fixtureBank, answers);
      expect(cloud.map(({ level }) => level)).toEqual([...cloudLevels]);
      for (const { path } of cloud) {
        expect(path).toMatch(
          /^(M-?\d(\.\d{1,3})?,-?\d(\.\d{1,3})?(L-?\d(\.\d{1,3})?,-?\d(\.\d{1,3})?)+Z)+$/,
        );
        expect(path).not.toContain("-0,");
      }
    }
  });

  const sheets = [1, 2, 3, 4, 5, 6].map((seed) => ({ seed, answers: drawSheet(shipped, seed) }));
  test.each(sheets)(
    "of sheet $seed holds what it says, to 2.5 points, each region within the next",
    ({ answers }) => {
      const landings = listLandings(shipped, answers);
      const held = retestCloud(shipped, answers).map(({ path }) => {
        const rings = readRings(path);
        return landings.filter(({ x, y }) => isInside(rings, x, y));
      });
      for (const [at, level] of cloudLevels.entries()) {
        const probability = (held[at] ?? []).reduce((sum, { mass }) => sum + mass, 0);
        expect(Math.abs(probability - level)).toBeLessThan(0.025);
        const wider = new Set(held[at - 1] ?? landings);
        expect((held[at] ?? []).every((landing) => wider.has(landing))).toBe(true);
      }
    },
  );
});

/** One item in six skipped, the others at random. */
function drawSheet(bank: Bank, seed: number): Answers {
  const random = seedRandom(seed);
  return Object.fromEntries(
    bank.items.map(({ id, options }) => {
      const option = options[Math.floor(random() * options.length)];
      return [id, random() < 1 / 6 ? null : (option?.id ?? null)];
    }),
  );
}

function listLandings(bank: Bank, answers: Answers): { x: number; y: number; mass: number }[] {
  const maximum = findMaximum(
    bank,
    listAnswered(bank, answers).map(({ item }) => item),
  );
  const { unit, items } = listRetests(bank, answers);
  const landings: { x: number; y: number; mass: number }[] = [];
  visitCells(distributeScores({ roles: 3, unit, items }), (scores, mass) => {
    landings.push({ ...compassPoint(scores, maximum * unit), mass });
  });
  return landings;
}

function readRings(path: string): [number, number][][] {
  return path
    .slice(1, -1)
    .split("ZM")
    .map((ring) =>
      ring.split("L").map((point): [number, number] => {
        const [x, y] = point.split(",").map(Number);
        return [x ?? 0, y ?? 0];
      }),
    );
}

/** Whether a ray to the right crosses the rings an odd number of times. */
function isInside(rings: readonly [number, number][][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [at, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
