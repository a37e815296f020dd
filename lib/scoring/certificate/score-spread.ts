import type { Bank } from "#lib/bank/schema.ts";
import { countSums, joinLimbs } from "./sum-count.ts";

/** How one role's score is spread over all complete sheets: `shares[k]` is the part of the sheets that score `low + k`. */
export interface ScoreSpread {
  role: string;
  low: number;
  shares: number[];
}

/**
 * Gives every role's exact distribution of scores, in the bank's order; each role's shares add up to 1.
 * @example one item with weights (2, −2), (−2, 2) → low −2, shares [0.5, 0, 0, 0, 0.5] for both roles
 */
export function spreadScores(bank: Pick<Bank, "roles" | "items">): ScoreSpread[] {
  return bank.roles.map((role, place) => {
    const count = countSums(
      bank.items.map((item) =>
        item.options.map(({ weights }) => ({ x: weights[place] ?? 0, y: 0 })),
      ),
    );
    const counts = Array.from({ length: count.width }, (_, x) =>
      joinLimbs(count.limbs.map((limb) => limb[x] ?? 0)),
    );
    const total = Number(counts.reduce((sum, sheets) => sum + sheets, 0n));
    return { role, low: count.left, shares: counts.map((sheets) => Number(sheets) / total) };
  });
}
