import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportionShares, findAffinity } from "#lib/scoring/scores.ts";

describe("the affinity in tenths", () => {
  test.each([
    { score: 9, maximum: 10, tenths: 950, why: "500 + 450" },
    { score: -6, maximum: 10, tenths: 200, why: "500 − 300" },
    { score: 10, maximum: 10, tenths: 1000, why: "500 + 500" },
    { score: -10, maximum: 10, tenths: 0, why: "500 − 500" },
    { score: 1, maximum: 8, tenths: 563, why: "562.5, half up" },
    { score: -1, maximum: 8, tenths: 438, why: "437.5, half up" },
    { score: 1, maximum: 3, tenths: 667, why: "666.67" },
    { score: 0, maximum: 0, tenths: 500, why: "nothing answered" },
  ])("of score $score of $maximum is $tenths: $why", ({ score, maximum, tenths }) => {
    expect(findAffinity(score, maximum)).toBe(tenths);
  });
});

describe("shares", () => {
  test.each([
    { weights: [2, 0, -1], maximum: 8, shares: [125, 0, -62], why: "125 + 0 − 62.5 = 62.5 → 63" },
    { weights: [1, 1, 1], maximum: 7, shares: [72, 71, 71], why: "3 × 71.43 = 214.3 → 214" },
    { weights: [-1, -1, -1], maximum: 7, shares: [-71, -71, -72], why: "−214.3 → −214" },
    { weights: [2, 1, 4, 2], maximum: 10, shares: [100, 50, 200, 100], why: "nothing to round" },
    { weights: [0, 0], maximum: 0, shares: [0, 0], why: "M is 0" },
    { weights: [], maximum: 0, shares: [], why: "no answers" },
  ])("of $weights of $maximum are $shares: $why", ({ weights, maximum, shares }) => {
    expect(apportionShares(weights, maximum)).toEqual(shares);
  });

  const arbitraryWeights = fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 60 });

  test("add up to the affinity shown, each within one tenth of its exact value, none for no weight", () => {
    fc.assert(
      fc.property(arbitraryWeights, fc.nat(500), (weights, more) => {
        const maximum = more + Math.max(1, Math.abs(sum(weights)), ...weights.map(Math.abs));
        const shares = apportionShares(weights, maximum);
        expect(500 + sum(shares)).toBe(findAffinity(sum(weights), maximum));
        for (const [at, share] of shares.entries()) {
          const weight = weights[at] ?? 0;
          expect(Math.abs(share - (500 * weight) / maximum)).toBeLessThan(1);
          if (weight === 0) expect(share).toBe(0);
        }
      }),
    );
  });

  test("of equal weights differ by one tenth at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 60 }), (weight, n) => {
        const shares = apportionShares(new Array<number>(n).fill(weight), 9 * n + 1);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
