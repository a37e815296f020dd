import { describe, expect, test } from "vitest";
import type { Bank } from "#lib/bank/schema.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { countElevations } from "#lib/scoring/certificate/elevations.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { scaleKernel } from "#lib/scoring/retest.ts";
import {
  measureElevationReliability,
  simulatePopulation,
} from "#lib/scoring/simulation/population.ts";
import { studyBank } from "#lib/scoring/simulation/study.ts";
import { ratedBank } from "../scoring/rated-bank.ts";
import { eightItems } from "./eight-items.ts";

/**
 * Walks through every sheet like an odometer and counts afresh who comes first, what the ratings add up to and whether that is
 * low: by going through all retests of the ratings one by one. Nothing is shared with the certificate but the kernel.
 */
function recount({ roles, items }: Bank) {
  const wheels = items.map(() => 0);
  const [alone, sums] = [roles.map(() => 0), Array<number>(25).fill(0)];
  const known = new Map<string, boolean>();
  let [sheets, none] = [0, 0];
  for (let turning = true; turning; ) {
    const scores = [0, 0, 0];
    const points: number[] = [];
    items.forEach(({ kind, options }, at) => {
      const place = wheels[at] ?? 0;
      options[place]?.weights.forEach((weight, role) => {
        scores[role] = (scores[role] ?? 0) + weight;
      });
      if (kind === "rating") points.push(place);
    });
    const best = Math.max(...scores);
    if (scores.filter((score) => score === best).length === 1) {
      const first = scores.indexOf(best);
      alone[first] = (alone[first] ?? 0) + 1;
    }
    const sum = points.reduce((total, value) => total + value, 0);
    sums[sum] = (sums[sum] ?? 0) + 1;
    const key = points.toSorted().join("");
    const low = known.get(key) ?? 100 * walkRetests(points, 0) >= 80 * 100 ** points.length;
    known.set(key, low);
    if (low) none += 1;
    sheets += 1;
    turning = items.some(({ options }, at) => {
      wheels[at] = ((wheels[at] ?? 0) + 1) % options.length;
      return wheels[at] !== 0;
    });
  }
  return { sheets, none, alone, sums };
}

/** How many of 100⁶ retests add up to less than 11, one by one. */
function walkRetests([points, ...rest]: readonly number[], sum: number): number {
  if (points === undefined) return sum < 11 ? 1 : 0;
  return (scaleKernel[points] ?? []).reduce<number>(
    (all, hundredths, next) => all + hundredths * walkRetests(rest, sum + next),
    0,
  );
}

describe("a bank with six ratings, all 5⁶ · 3 · 5 = 234,375 sheets", () => {
  const found = recount(ratedBank);
  const certificate = certifyBank(ratedBank);

  test("who comes first is counted as without ratings: each role on as many sheets, to the last", () => {
    expect(found.sheets).toBe(234_375);
    expect(certificate.sheets).toBe("234375");
    expect(certificate.roles.map((role) => Number(role.firstAloneSheets))).toEqual(found.alone);
  });

  test("no role is named on the same sheets, to the last: 882 of 15,625 ways to rate, 15 sheets each", () => {
    // Sums of 0 to 6: 1 + 6 + 21 + 56 + 126 + 246 + 426 ways.
    expect(certificate.elevation).toMatchObject({
      ...{ ratings: 6, maximum: 24, lowBelow: 11 },
      ...{ none: 882 / 15_625, noneSheets: "13230" },
    });
    expect(found.none).toBe(13_230);
  });

  test("every sum of ratings is reached on as many sheets", () => {
    const shares = certificate.elevation?.shares ?? [];
    expect(shares.map((share) => Math.round(share * found.sheets))).toEqual(found.sums);
  });

  test("a sheet is found that names no role, for each role that would be nearest", () => {
    const none = certificate.verdicts.filter(
      ({ kind, roles }) => kind === "none" && roles.length > 0,
    );
    expect(none.map(({ roles }) => roles)).toEqual([["lead"], ["keep"], ["roam"]]);
    for (const { roles, answers } of none) {
      expect(explainResult(ratedBank, answers ?? {}).verdict).toEqual({ kind: "none", roles });
    }
  });

  test("somebody who prefers one role's way at every item is not told none", () => {
    for (const { ideal } of certificate.roles) {
      expect(explainResult(ratedBank, ideal.answers).elevation).toMatchObject({
        sum: 8,
        level: "moderate",
      });
    }
  });

  test("always the first answer names no role, since it likes nothing", () => {
    expect(
      certificate.careless.map(({ habit, verdict }) => [habit, verdict.kind === "none"]),
    ).toEqual([
      ["first", true],
      ["middle", false],
      ["last", false],
      ["alternating", false],
    ]);
  });
});

test("a bank without ratings has no such count, and its people no such figures", () => {
  expect(countElevations(eightItems)).toBeNull();
  expect(certifyBank(eightItems)).not.toHaveProperty("elevation");
  const study = studyBank(eightItems, { count: 20, seed: 1 });
  expect(study).not.toHaveProperty("elevation");
  expect(study.confusions[0]?.rows[0]).not.toHaveProperty("none");
});

describe("simulated people", () => {
  const study = studyBank(ratedBank, { count: 2000, seed: 1 });

  test("of a role may still be told none, and are counted", () => {
    for (const { rows } of study.confusions) {
      for (const { none } of rows) expect(none).toBeGreaterThan(0);
      for (const { none } of rows) expect(none).toBeLessThan(0.15);
    }
  });

  test("who differ are at one level each", () => {
    const { low, moderate, high } = study.elevation?.levels ?? { low: 0, moderate: 0, high: 0 };
    expect(low + moderate + high).toBeCloseTo(1, 12);
    expect(Math.min(low, moderate, high)).toBeGreaterThan(0.1);
    expect(study.elevation?.ratings).toBe(6);
  });

  test("ratings that agree on every sheet are reliable: r = 1, so 2·1 / (1 + 1) = 1", () => {
    const items = ratedBank.items.filter(({ id }) => id.startsWith("lead"));
    const sheets = [0, 1, 2, 3, 4].map((place) => [place, place]);
    expect(measureElevationReliability({ items }, sheets)).toBe(1);
    expect(measureElevationReliability({ items: [] }, sheets)).toBeNull();
  });

  test("answer two ratings of different dimensions alike, more than by chance: what they share is half attraction", () => {
    const items = ratedBank.items.filter(({ id }) => id === "lead-1" || id === "roam-1");
    const sheets = simulatePopulation({ ...ratedBank, items }, { count: 4000, seed: 3 });
    // .65 · s / 2 = .26 between two, so 2 · .26 / 1.26 = .41.
    expect(measureElevationReliability({ items }, sheets)).toBeCloseTo(0.41, 1);
  });
});
