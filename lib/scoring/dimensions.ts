import type { Bank, Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";

/**
 * Gives where an item's options stand along the axis of its dimension: `Σᵣ w(o, r) · axis(r)`; all 0 for an unknown dimension.
 * @example weights (2, −1, −1) on the axis (2, −1, −1) → 6
 */
export function projectOptions(bank: Pick<Bank, "dimensions">, item: Item): number[] {
  const axis = bank.dimensions.find(({ id }) => id === item.dimension)?.axis ?? [];
  return item.options.map(({ weights }) =>
    weights.reduce((sum, weight, role) => sum + weight * (axis[role] ?? 0), 0),
  );
}

/**
 * Gives where a person stands on every dimension, in the bank's order: 1 where each of their answers reaches as far towards
 * the first pole as it can, −1 towards the second, 0 in between; null where they answered none of its items.
 *
 *     S = Σ p(chosen option)             p(o) = Σᵣ weight(o, r) · axis(r), over the answered items of the dimension
 *     balance = S / Σ max p   if S ≥ 0,  S / −Σ min p   if S < 0
 *
 * Each side has its own reach, since a scene's acts need not lie as far on both sides; so ±1 can always be reached.
 *
 * @example two scales of reach ±6, answered 6 and −3 // S = 3, balance = 3 / 12 = 0.25
 */
export function findBalances(
  bank: Pick<Bank, "dimensions" | "items">,
  answers: Answers,
): (number | null)[] {
  return bank.dimensions.map(({ id }) => {
    const items = bank.items.filter(({ dimension }) => dimension === id);
    const places = items.flatMap((item) => findPlace(bank, item, answers) ?? []);
    if (places.length === 0) return null;
    const sum = addUp(places.map(({ chosen }) => chosen));
    const reach = addUp(places.map(({ most, least }) => (sum >= 0 ? most : -least)));
    // Adding 0 turns −0 into 0.
    return reach === 0 ? 0 : sum / reach + 0;
  });
}

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
  return bank.dimensions.map(({ id }) => {
    const items = bank.items.filter(({ dimension }) => dimension === id);
    const pulls = items.flatMap((item) => {
      const place = findPlace(bank, item, answers);
      if (!place) return [];
      return [{ item: item.id, pull: place.chosen, reach: Math.max(place.most, -place.least) }];
    });
    const reach = addUp(pulls.map((one) => one.reach));
    const side = (sign: 1 | -1) =>
      pulls
        .filter((one) => one.pull * sign > 0)
        .sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
    const share = (sign: 1 | -1) =>
      reach === 0 ? 0 : addUp(side(sign).map(({ pull }) => Math.abs(pull))) / reach;
    const known = new Set(pulls.map(({ item }) => item));
    return {
      dimension: id,
      towards: [share(1), share(-1)],
      items: [side(1).map(({ item }) => item), side(-1).map(({ item }) => item)],
      skipped: items.flatMap((item) => (known.has(item.id) ? [] : [item.id])),
    };
  });
}

/** Where the option chosen stands along the axis, and how far the item's options reach. */
function findPlace(bank: Pick<Bank, "dimensions">, item: Item, answers: Answers) {
  const option = findChoice(item, answers);
  if (!option) return null;
  const places = projectOptions(bank, item);
  return {
    chosen: places[item.options.indexOf(option)] ?? 0,
    most: Math.max(...places),
    least: Math.min(...places),
  };
}

function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
