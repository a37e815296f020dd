import type { Bank } from "#lib/bank/schema.ts";
import { countSums, joinLimbs } from "./sum-count.ts";

/** On how many complete sheets the first role of a pair scores above, level with and below the second. */
export interface PairCount {
  above: bigint;
  level: bigint;
  below: bigint;
}

/**
 * Counts every complete answer sheet by the sign of the difference of two roles' scores: exact for any number of roles.
 * @example countPair(bank, [0, 1]).level // the sheets that give the first two roles the same score
 */
export function countPair(
  bank: Pick<Bank, "items">,
  [first, second]: readonly [number, number],
): PairCount {
  const count = countSums(
    bank.items.map((item) =>
      item.options.map(({ weights }) => ({
        x: (weights[first] ?? 0) - (weights[second] ?? 0),
        y: 0,
      })),
    ),
  );
  const pair: PairCount = { above: 0n, level: 0n, below: 0n };
  for (let x = 0; x < count.width; x += 1) {
    const sheets = joinLimbs(count.limbs.map((limb) => limb[x] ?? 0));
    const difference = count.left + x;
    pair[difference > 0 ? "above" : difference < 0 ? "below" : "level"] += sheets;
  }
  return pair;
}

/** Lists the pairs of role positions in the bank's order: (0, 1), (0, 2), (1, 2) … */
export function listPairs(roles: number): [number, number][] {
  return Array.from({ length: roles }, (_, first) =>
    Array.from({ length: roles - first - 1 }, (_, step): [number, number] => [
      first,
      first + 1 + step,
    ]),
  ).flat();
}
