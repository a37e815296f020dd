import type { Item, Option } from "#lib/bank/schema.ts";

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
