import type { Bank, Item, Option } from "#lib/bank/schema.ts";
import { pairPlaces } from "./sum-count.ts";

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
  const pairs = pairPlaces(bank.roles.length);
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

/** What is wrong with the weights of one item's options; three empty answers when nothing is. */
export interface OptionFaults {
  /** No option weighs anything: the item changes no score. */
  dead: boolean;
  /** Options that give every role at most what another option of the item gives it, and one role less. */
  dominated: string[];
  /** Groups of options with the very same weights. */
  duplicates: string[][];
}

/**
 * Finds the options that cannot matter.
 * @example weights a (2, −1, −1), b (−1, 2, −1), c (2, −1, −1) → duplicates [["a", "c"]]
 */
export function findOptionFaults(item: Item): OptionFaults {
  const groups = Map.groupBy(item.options, (option) => option.weights.join(" "));
  return {
    dead: item.options.every((option) => option.weights.every((weight) => weight === 0)),
    dominated: item.options
      .filter((option) => item.options.some((other) => dominates(other, option)))
      .map((option) => option.id),
    duplicates: [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.map((option) => option.id)),
  };
}

function dominates(one: Option, other: Option): boolean {
  const gaps = one.weights.map((weight, role) => weight - (other.weights[role] ?? 0));
  return gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0);
}
