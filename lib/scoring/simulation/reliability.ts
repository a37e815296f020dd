import type { Sheet } from "../simulate.ts";
import { type MeasuredBank, projectOptions } from "./population.ts";

/** How well one dimension is measured: −1 … 1, `null` where it has fewer than two items or no spread. */
export interface Reliability {
  dimension: string;
  items: number;
  /** Mean over all ways to halve the items. */
  reliability: number | null;
}

/**
 * Gives the split-half reliability of every dimension over simulated sheets, corrected to the full length and averaged over
 * all ways to divide the dimension's items into halves (one item longer where their number is odd):
 *
 *     reliability = mean over splits of 2·r / (1 + r),  r = correlation of the two half scores       (Spearman and Brown 1910)
 *
 * An item's score is the chosen option's place along the dimension's axis. One split alone would hang on which items happen
 * to meet.
 */
export function measureReliability(bank: MeasuredBank, sheets: readonly Sheet[]): Reliability[] {
  return bank.dimensions.map(({ id }) => {
    const columns = bank.items.flatMap((item, place) => {
      if (item.dimension !== id) return [];
      const positions = projectOptions(bank, item);
      return [sheets.map((sheet) => positions[sheet[place] ?? -1] ?? 0)];
    });
    const values = listHalves(columns.length).map((half) => {
      const inside = columns.filter((_, place) => half.includes(place));
      const outside = columns.filter((_, place) => !half.includes(place));
      return correlate(addColumns(inside), addColumns(outside));
    });
    const corrected = values.map((r) => (2 * r) / (1 + r));
    const mean = corrected.reduce((sum, value) => sum + value, 0) / corrected.length;
    return {
      dimension: id,
      items: columns.length,
      reliability: Number.isFinite(mean) ? mean : null,
    };
  });
}

/** Lists the halves (as positions) that hold half of the items, rounded down: each split once or, for even numbers, twice. */
function listHalves(size: number): number[][] {
  const wanted = Math.floor(size / 2);
  if (wanted === 0) return [];
  let halves: number[][] = [[]];
  for (let place = 0; place < size; place += 1) {
    halves = halves.flatMap((half) => (half.length < wanted ? [half, [...half, place]] : [half]));
  }
  return halves.filter((half) => half.length === wanted).slice(0, 70);
}

function addColumns(columns: readonly (readonly number[])[]): number[] {
  return (columns[0] ?? []).map((_, row) =>
    columns.reduce((sum, column) => sum + (column[row] ?? 0), 0),
  );
}

function correlate(one: readonly number[], other: readonly number[]): number {
  const meanOne = one.reduce((sum, value) => sum + value, 0) / one.length;
  const meanOther = other.reduce((sum, value) => sum + value, 0) / other.length;
  let product = 0;
  let squareOne = 0;
  let squareOther = 0;
  for (const [row, value] of one.entries()) {
    const gap = (other[row] ?? 0) - meanOther;
    product += (value - meanOne) * gap;
    squareOne += (value - meanOne) ** 2;
    squareOther += gap ** 2;
  }
  return product / Math.sqrt(squareOne * squareOther);
}
