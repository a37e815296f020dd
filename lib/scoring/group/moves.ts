import type { Bank } from "#lib/bank/schema.ts";
import { findChoice } from "../answers.ts";
import type { Opinion } from "./person.ts";

/** How a group moved along one dimension between two rounds. */
export interface DimensionMove {
  dimension: string;
  /** How many answered in both rounds. */
  people: number;
  /** The median of each round, from −1 (second pole) to 1 (first pole). */
  before: number;
  after: number;
  /** How many moved towards the first pole, towards the second, and not at all. */
  towardsFirst: number;
  towardsSecond: number;
  still: number;
}

/** How many people answer an item otherwise than before. */
interface ItemMove {
  item: string;
  dimension: string;
  people: number;
  changed: number;
}

/** What moved between two rounds, over the people of both. */
export interface Moves {
  people: number;
  /** How many people have another first role: those that come first now are not those that came first. */
  otherFirst: number;
  dimensions: DimensionMove[];
  /** The items that most people answer otherwise, the most changed first; none where nobody does. */
  items: ItemMove[];
}

/** How many items are named. */
const mostItems = 5;

/** Balances nearer than this are the same: they differ by the rounding of sums only. */
const tolerance = 1e-9;

/**
 * Gives what moved, from the same people's sheets in two rounds (`before[i]` and `after[i]` are one person's).
 * A dimension or an item that fewer than `least` people answered twice is left out.
 *
 *     moved along a dimension: balance after − balance before, its sign; the medians are each round's own
 *     changed an item: two answers, and not the same (one of them "I don't know" is not counted)
 *
 * @example balances 0.2 → 0.5, 0 → 0, −0.1 → −0.3 // towardsFirst 1, still 1, towardsSecond 1
 */
export function measureMoves(
  bank: Bank,
  before: readonly Opinion[],
  after: readonly Opinion[],
  least: number,
): Moves {
  const pairs = before.flatMap((one, at) => {
    const other = after[at];
    return other ? [[one, other] as const] : [];
  });
  const dimensions = bank.dimensions.map(({ id }, place) => {
    const found = pairs.flatMap(([one, other]) => {
      const [from, to] = [one.balances[place] ?? null, other.balances[place] ?? null];
      return from === null || to === null ? [] : [{ from, to }];
    });
    const count = (is: (step: number) => boolean) =>
      found.filter(({ from, to }) => is(to - from)).length;
    return {
      dimension: id,
      people: found.length,
      before: findMedian(found.map(({ from }) => from)),
      after: findMedian(found.map(({ to }) => to)),
      towardsFirst: count((step) => step > tolerance),
      towardsSecond: count((step) => step < -tolerance),
      still: count((step) => Math.abs(step) <= tolerance),
    };
  });
  const items = bank.items.map((item) => {
    const found = pairs.flatMap(([one, other]) => {
      const [from, to] = [findChoice(item, one.answers), findChoice(item, other.answers)];
      return from && to ? [from.id !== to.id] : [];
    });
    const changed = found.filter(Boolean).length;
    return { item: item.id, dimension: item.dimension, people: found.length, changed };
  });
  return {
    people: pairs.length,
    otherFirst: pairs.filter(([one, other]) => one.first.join() !== other.first.join()).length,
    dimensions: dimensions.filter(({ people }) => people >= least),
    items: items
      .filter(({ changed, people }) => changed > 0 && people >= least)
      .sort((one, other) => other.changed / other.people - one.changed / one.people)
      .slice(0, mostItems),
  };
}

function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(place)] ?? 0) + (sorted[Math.ceil(place)] ?? 0)) / 2;
}
