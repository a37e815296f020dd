import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bank } from "#lib/bank/schema.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { countFirstPlaces } from "#lib/scoring/certificate/first-places.ts";
import { countPair, spreadScores } from "#lib/scoring/certificate/sum-count.ts";
import { arbitraryBank } from "../scoring/arbitrary-bank.ts";
import { eightItems } from "./eight-items.ts";

/**
 * Walks through every sheet, one after the other, like an odometer, and scores each afresh: no convolution, no differences,
 * no shared code with the certificate.
 */
function recount(bank: Bank) {
  const wheels = bank.items.map(() => 0);
  const alone = bank.roles.map(() => 0);
  const tied = bank.roles.map(() => 0);
  const sum = bank.roles.map(() => 0);
  const squares = bank.roles.map(() => 0);
  const scores = new Map<string, number>();
  let sheets = 0;
  let ties = 0;
  for (;;) {
    const score = bank.roles.map((_, role) =>
      bank.items.reduce(
        (total, item, at) => total + (item.options[wheels[at] ?? 0]?.weights[role] ?? 0),
        0,
      ),
    );
    const best = Math.max(...score);
    const winners = score.filter((value) => value === best).length;
    sheets += 1;
    if (winners > 1) ties += 1;
    score.forEach((value, role) => {
      if (value === best && winners === 1) alone[role] = (alone[role] ?? 0) + 1;
      if (value === best && winners > 1) tied[role] = (tied[role] ?? 0) + 1;
      sum[role] = (sum[role] ?? 0) + value;
      squares[role] = (squares[role] ?? 0) + value * value;
      const key = `${role} ${value}`;
      scores.set(key, (scores.get(key) ?? 0) + 1);
    });
    let wheel = 0;
    while (wheel < wheels.length) {
      const next = (wheels[wheel] ?? 0) + 1;
      wheels[wheel] = next % (bank.items[wheel]?.options.length ?? 1);
      if (next < (bank.items[wheel]?.options.length ?? 1)) break;
      wheel += 1;
    }
    if (wheel === wheels.length) return { sheets, ties, alone, tied, sum, squares, scores };
  }
}

describe("a bank of eight items, all 3·5·2·4·2·5·3·2 = 7,200 sheets", () => {
  const found = recount(eightItems);
  const certificate = certifyBank(eightItems);

  test("the sheets are all there", () => {
    expect(found.sheets).toBe(7200);
    expect(certificate.sheets).toBe("7200");
    expect(certificate.counting).toBe("exact");
    expect(certificate.counted).toBe("7200");
  });

  test("each role is first alone and first tied on the same sheets, to the last", () => {
    expect(certificate.roles.map((role) => Number(role.firstAloneSheets))).toEqual(found.alone);
    expect(certificate.roles.map((role) => Number(role.firstTiedSheets))).toEqual(found.tied);
    expect(certificate.roles.map((role) => role.firstAlone * 7200)).toEqual(
      found.alone.map((count) => expect.closeTo(count, 9)),
    );
    expect(Number(certificate.ties.sheets)).toBe(found.ties);
  });

  test("means and variances are those of the sheets", () => {
    certificate.roles.forEach((role, at) => {
      const mean = (found.sum[at] ?? 0) / 7200;
      expect(role.mean).toBeCloseTo(mean, 12);
      expect(role.variance).toBeCloseTo((found.squares[at] ?? 0) / 7200 - mean ** 2, 10);
    });
  });

  test("every score of every role is reached on as many sheets", () => {
    for (const [role, { low, shares }] of spreadScores(eightItems).entries()) {
      shares.forEach((share, step) => {
        expect(share * 7200).toBeCloseTo(found.scores.get(`${role} ${low + step}`) ?? 0, 9);
      });
    }
  });
});

test("two roles: the one that comes first is counted as by brute force", () => {
  const two: Bank = {
    ...eightItems,
    roles: ["left", "right"],
    items: eightItems.items.map((item) => ({
      ...item,
      options: item.options.map(({ id, weights: [one = 0, other = 0] }) => ({
        id,
        weights: [one, other],
      })),
    })),
  };
  const found = recount(two);
  const certificate = certifyBank({ ...two, dimensions: [] });
  expect(certificate.roles.map((role) => Number(role.firstAloneSheets))).toEqual(found.alone);
  expect(Number(certificate.ties.sheets)).toBe(found.ties);
});

test("any small bank of two or three roles is counted as by brute force", () => {
  fc.assert(
    fc.property(arbitraryBank({ roles: { min: 2, max: 3 }, items: 5 }), (bank) => {
      const found = recount(bank);
      const { sets, counted } = countFirstPlaces(bank);
      expect(Number(counted)).toBe(found.sheets);
      expect(bank.roles.map((_, role) => Number(sets[1 << role]))).toEqual(found.alone);
    }),
    { numRuns: 60, seed: 7 },
  );
});

describe("beyond 2⁵³ sheets", () => {
  const wide: Bank = {
    ...eightItems,
    items: Array.from({ length: 60 }, (_, at) => ({
      id: `item-${at}`,
      kind: "choice",
      dimension: "team",
      options: [
        [2, -1, -1],
        [-1, 2, -1],
        [-1, -1, 2],
        [1, -2, 1],
        [1, 1, -2],
        [-2, 1, 1],
        [0, 0, 0],
      ].map((weights, place) => ({ id: "abcdefg"[place] ?? "z", weights })),
      claims: [],
    })),
  };

  test("60 items of 7 options: the counts add up to 7⁶⁰ exactly, and equal roles have equal counts", () => {
    const { sets, counted, counting } = countFirstPlaces(wide);
    expect(counting).toBe("exact");
    expect(counted).toBe(7n ** 60n);
    expect(sets[0b001]).toBe(sets[0b010]);
    expect(sets[0b001]).toBe(sets[0b100]);
  });

  test("60 coins: as often above as below, level C(60, 30) times", () => {
    const coins: Bank = {
      ...wide,
      roles: ["heads", "tails"],
      items: wide.items.map((item) => ({
        ...item,
        options: [
          { id: "a", weights: [1, -1] },
          { id: "b", weights: [-1, 1] },
        ],
      })),
    };
    const level = 118_264_581_564_861_424n;
    const side = (2n ** 60n - level) / 2n;
    expect(countPair(coins, [0, 1])).toEqual({ above: side, level, below: side });
  });
});

describe("four roles", () => {
  const four: Bank = {
    ...eightItems,
    roles: ["north", "east", "south", "west"],
    items: eightItems.items.slice(0, 6).map((item) => ({
      ...item,
      options: item.options.map(({ id, weights: [a = 0, b = 0, c = 0] }) => ({
        id,
        weights: [a, b, c, 0 - a - b - c + (a - b)],
      })),
    })),
  };
  const found = recount(four);
  const certificate = certifyBank({ ...four, dimensions: [] });

  test("who comes first is a sample that says so, within 0.5 points of the count", () => {
    expect(certificate.counting).toBe("sample");
    expect(certificate.counted).toBe("200000");
    certificate.roles.forEach((role, at) => {
      expect(Math.abs(role.firstAlone - (found.alone[at] ?? 0) / found.sheets)).toBeLessThan(0.005);
    });
  });

  test("two by two the count stays exact", () => {
    for (const pair of certificate.pairs) {
      const total = BigInt(pair.aboveSheets) + BigInt(pair.levelSheets) + BigInt(pair.belowSheets);
      expect(String(total)).toBe(certificate.sheets);
    }
    expect(certificate.pairs).toHaveLength(6);
  });
});
