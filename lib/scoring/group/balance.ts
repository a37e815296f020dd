import type { Bank, Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "../answers.ts";
import { projectOptions } from "../simulation/population.ts";

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

/**
 * Gives the quartiles of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996, The American Statistician
 * 50(4)):
 *
 *     quantile(p) lies at place (n − 1) · p, counted from 0 and split between its two neighbours
 *
 * @example [0, 1, 2, 3, 10] // { low: 1, middle: 2, high: 3 };  [0, 1] // { low: 0.25, middle: 0.5, high: 0.75 }
 */
export function findQuartiles(sorted: readonly number[]): {
  low: number;
  middle: number;
  high: number;
} {
  const find = (part: number) => {
    const place = (sorted.length - 1) * part;
    const before = sorted[Math.floor(place)] ?? 0;
    const after = sorted[Math.ceil(place)] ?? 0;
    return before + (after - before) * (place - Math.floor(place));
  };
  return { low: find(0.25), middle: find(0.5), high: find(0.75) };
}

/** How a group stands on one dimension. */
export interface Spread {
  dimension: string;
  people: number;
  low: number;
  middle: number;
  high: number;
  /** Everybody's balance from the second pole to the first: sorted, so that no place in it says who. */
  balances: number[];
}

/**
 * Gives how people spread over every dimension. Those who answered none of its items are not counted in it; a dimension with
 * fewer than `least` people is left out.
 */
export function measureSpread(
  bank: Pick<Bank, "dimensions">,
  people: readonly { balances: readonly (number | null)[] }[],
  least: number,
): Spread[] {
  const spreads = bank.dimensions.map(({ id }, at) => {
    const found = people.flatMap(({ balances }) => balances[at] ?? []);
    const balances = found.sort((one, other) => one - other);
    return { dimension: id, people: balances.length, ...findQuartiles(balances), balances };
  });
  return spreads.filter((spread) => spread.people >= least);
}

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
