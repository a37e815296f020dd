import type { Bank } from "#lib/bank/schema.ts";

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
