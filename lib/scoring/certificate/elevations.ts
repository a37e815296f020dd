import type { Bank } from "#lib/bank/schema.ts";
import { isLow, listRatings, measureElevation } from "../elevation.ts";

/** What a bank's ratings come to over all complete sheets. Shares are 0 … 1; `…Sheets` are numbers of sheets in decimal digits. */
export interface ElevationCertificate {
  ratings: number;
  maximum: number;
  lowBelow: number;
  /** `shares[e]`: the part of all sheets whose ratings add up to `e`. */
  shares: number[];
  /** The sheets on which elevation is low, so that no role is named. */
  none: number;
  noneSheets: string;
}

/**
 * Counts the elevations of all complete sheets; `null` for a bank without ratings. Which rating got which answer does not matter,
 * so sheets are counted by how often each answer was given:
 *
 *     sheets = n! / Π times(answer)!  ·  the ways to answer the other items
 *
 * @example one rating and one scene of three // 15 sheets, shares [0.2, 0.2, 0.2, 0.2, 0.2], 3 of them told none
 */
export function countElevations(bank: Bank): ElevationCertificate | null {
  const elevation = measureElevation(bank, {});
  if (!elevation) return null;
  const { ratings, maximum, lowBelow } = elevation;
  const steps = maximum / ratings.length;
  const sums = new Array<bigint>(maximum + 1).fill(0n);
  let none = 0n;
  for (const points of listRatings(ratings.length, [...Array(steps + 1).keys()])) {
    const ways = countOrders(points);
    const sum = points.reduce((total, value) => total + value, 0);
    sums[sum] = (sums[sum] ?? 0n) + ways;
    if (isLow(points)) none += ways;
  }
  const all = BigInt(steps + 1) ** BigInt(ratings.length);
  const others = bank.items.reduce(
    (ways, { kind, options }) => (kind === "rating" ? ways : ways * BigInt(options.length)),
    1n,
  );
  return {
    ...{ ratings: ratings.length, maximum, lowBelow },
    shares: sums.map((ways) => Number(ways) / Number(all)),
    none: Number(none) / Number(all),
    noneSheets: String(none * others),
  };
}

/** Gives in how many orders these values can stand. @example [0, 0, 4] // 3 */
function countOrders(values: readonly number[]): bigint {
  const alike = new Map<number, bigint>();
  return values.reduce((orders, value, at) => {
    const times = (alike.get(value) ?? 0n) + 1n;
    alike.set(value, times);
    return (orders * BigInt(at + 1)) / times;
  }, 1n);
}
