import type { Bank, Item } from "#lib/bank/schema.ts";
import { sum } from "./moments.ts";

/** The sheet of somebody who prefers one role's way at every item. */
export interface IdealSheet {
  answers: Record<string, string>;
  score: number;
  /** How far the role's score is above the best other role's on this sheet; negative when another role wins even here. */
  margin: number;
}

/**
 * Gives the sheet that takes, at every item, the option with the role's highest weight; among equals the one that leaves
 * the best other role lowest, then the first.
 * @example weights a (2, −1, −1), b (−1, 2, −1) → the ideal sheet of role 0 takes a
 */
export function composeIdealSheet(bank: Pick<Bank, "roles" | "items">, role: number): IdealSheet {
  const chosen = bank.items.map((item) => ({ item, option: chooseBest(item, role) }));
  const scores = bank.roles.map((_, position) =>
    sum(chosen.map(({ option }) => option?.weights[position] ?? 0)),
  );
  const score = scores[role] ?? 0;
  const others = scores.filter((_, position) => position !== role);
  return {
    answers: Object.fromEntries(chosen.map(({ item, option }) => [item.id, option?.id ?? ""])),
    score,
    margin: score - Math.max(...others),
  };
}

function chooseBest(item: Item, role: number) {
  return item.options.toSorted(
    (one, other) =>
      (other.weights[role] ?? 0) - (one.weights[role] ?? 0) ||
      bestOther(one.weights, role) - bestOther(other.weights, role),
  )[0];
}

function bestOther(weights: readonly number[], role: number): number {
  return Math.max(...weights.filter((_, position) => position !== role));
}
