import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "./answers.ts";

/** How far a person's answers go towards the two poles of one dimension. */
export interface DimensionLean {
  dimension: string;
  /** What goes towards the first pole and towards the second, both from 0 to 1; in all at most 1. */
  towards: readonly [first: number, second: number];
  /** The answered items that go towards each pole, the strongest first. */
  items: readonly [first: readonly string[], second: readonly string[]];
  /** The items without an answer. */
  skipped: readonly string[];
}

/**
 * Gives how a sheet leans in every dimension, in the bank's order. An answer goes as far towards the first pole as its
 * weights point along the dimension's axis:
 *
 *     pull = Σ weight(r) · axis(r)        towards(pole) = Σ |pull| of the answers on that side / Σ farthest |pull| of their items
 *
 * Both sides can be large at once: then the person's answers contradict each other, which is worth a talk.
 *
 * @example axis (1, −2, 1); two items reaching 12, answered +12 and −6 // towards [0.5, 0.25]
 */
export function leanDimensions(bank: Bank, answers: Answers): DimensionLean[] {
  const answered = listAnswered(bank, answers);
  return bank.dimensions.map(({ id, axis }) => {
    const pull = (weights: readonly number[]) =>
      weights.reduce((sum, weight, role) => sum + weight * (axis[role] ?? 0), 0);
    const pulls = answered
      .filter(({ item }) => item.dimension === id)
      .map(({ item, option }) => ({
        item: item.id,
        pull: pull(option.weights),
        reach: Math.max(...item.options.map(({ weights }) => Math.abs(pull(weights)))),
      }));
    const reach = pulls.reduce((sum, one) => sum + one.reach, 0);
    const side = (sign: 1 | -1) =>
      pulls
        .filter((one) => one.pull * sign > 0)
        .sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
    const share = (sign: 1 | -1) =>
      reach === 0 ? 0 : side(sign).reduce((sum, one) => sum + Math.abs(one.pull), 0) / reach;
    const known = new Set(pulls.map(({ item }) => item));
    return {
      dimension: id,
      towards: [share(1), share(-1)],
      items: [side(1).map(({ item }) => item), side(-1).map(({ item }) => item)],
      skipped: bank.items.flatMap((item) =>
        item.dimension === id && !known.has(item.id) ? [item.id] : [],
      ),
    };
  });
}
