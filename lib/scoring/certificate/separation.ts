import type { Bank, Item } from "#lib/bank/schema.ts";
import { listPairs } from "./pair-count.ts";

/** How far one item tells two roles apart. */
export interface Separation {
  roles: [string, string];
  /** The widest gap between two answers, in points of the difference of the two scores; 0 when the item says nothing. */
  spread: number;
  /** The item's part, 0 … 1, of all that separates the two roles over the bank; a pair's parts add up to 1. */
  share: number;
}

/**
 * Gives, item by item in the bank's order, how far it separates each pair of roles.
 * Formula: with `dₒ = wₒᵣ − wₒₛ`, the spread is `max d − min d` and the share `var(d) / Σ over the items of var(d)`.
 * @example weights (2, −2), (0, 0), (−2, 2) → spread 8
 */
export function separateRoles(bank: Pick<Bank, "roles" | "items">): Separation[][] {
  const pairs = listPairs(bank.roles.length);
  const totals = pairs.map((pair) =>
    bank.items.reduce((total, item) => total + variance(differ(item, pair)), 0),
  );
  return bank.items.map((item) =>
    pairs.map((pair, index) => {
      const gaps = differ(item, pair);
      const total = totals[index] ?? 0;
      return {
        roles: [bank.roles[pair[0]] ?? "", bank.roles[pair[1]] ?? ""],
        spread: Math.max(...gaps) - Math.min(...gaps),
        share: total > 0 ? variance(gaps) / total : 0,
      };
    }),
  );
}

function differ(item: Item, [one, other]: readonly [number, number]): number[] {
  return item.options.map(({ weights }) => (weights[one] ?? 0) - (weights[other] ?? 0));
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
}
