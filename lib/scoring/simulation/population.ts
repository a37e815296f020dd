import type { Bank } from "#lib/bank/schema.ts";
import { projectOptions } from "#lib/scoring/dimensions.ts";
import { scaleCorrelation } from "#lib/scoring/retest.ts";
import { drawNormal, seedRandom } from "#lib/scoring/seeded-random.ts";
import { drawOption, type SimulatedSheet, softmax } from "./people.ts";

/** The part of a bank that a population with leanings answers. */
type MeasuredBank = Pick<Bank, "roles" | "dimensions" | "items">;

/**
 * The part of a person's lasting leaning at one item that they share with the other items of its dimension; the rest is
 * about that item alone. An assumption of ours, for dimensions as narrow as these.
 */
export const sharedPart = 0.8;

/**
 * Simulates people who differ. Each has a leaning t(d) ~ N(0, 1) on every dimension, independently, and one of their own
 * at every item; an option is taken by how far it stands, along the axis of the item's dimension, the person's way. Where there
 * are ratings, each also has a general attraction g ~ N(0, 1), and at a rating half of what is shared comes from it:
 *
 *     x(i) = √s · t(d) + √(1 − s) · u(i),  u(i) ~ N(0, 1)           s = sharedPart
 *     x(i) = √(s/2) · (±t(d) + g) + √(1 − s) · u(i)                 at a rating: towards liking, ± as that lies along the axis
 *     p(o) = softmax of a · x(i) · z(o)
 *     z(o) = the option's weights projected on the axis (at a rating its place), centred and scaled to variance 1 in the item
 *
 * One a for all items, such that a five-point scale answered twice by the same people correlates at `scaleCorrelation`.
 * The same seed gives the same people.
 */
export function simulatePopulation(
  bank: MeasuredBank,
  { count, seed }: { count: number; seed: number },
): SimulatedSheet[] {
  const random = seedRandom(seed);
  const sharpness = findPopulationSharpness();
  const places = new Map(bank.dimensions.map(({ id }, place) => [id, place]));
  const items = bank.items.map((item) => ({
    dimension: places.get(item.dimension) ?? 0,
    positions: standardise(
      item.kind === "rating" ? [...item.options.keys()] : projectOptions(bank, item),
    ),
    // How a rating's liking lies along the axis; nothing for other items.
    liking: item.kind === "rating" ? Math.sign(projectOptions(bank, item).at(-1) ?? 0) : null,
  }));
  const isRated = items.some(({ liking }) => liking !== null);
  return Array.from({ length: count }, () => {
    const leanings = bank.dimensions.map(() => drawNormal(random));
    const attraction = isRated ? drawNormal(random) : 0;
    return items.map(({ dimension, positions, liking }) => {
      const own = leanings[dimension] ?? 0;
      const shared =
        Math.sqrt(sharedPart) * (liking === null ? own : (liking * own + attraction) / Math.SQRT2);
      const leaning = shared + Math.sqrt(1 - sharedPart) * drawNormal(random);
      const chances = softmax(positions.map((position) => sharpness * leaning * position));
      let sum = 0;
      return drawOption(
        chances.map((chance) => {
          sum += chance;
          return sum;
        }),
        random(),
      );
    });
  });
}

/** Solves a by bisection: the retest correlation of a five-point scale grows with it. */
function findPopulationSharpness(): number {
  const positions = standardise([2, 1, 0, -1, -2]);
  let low = 0;
  let high = 16;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (correlateRetest(positions, middle) < scaleCorrelation) low = middle;
    else high = middle;
  }
  return high;
}

/** Retest correlation = variance of the expected answers / variance of the answers, over leanings x ~ N(0, 1). */
function correlateRetest(positions: readonly number[], sharpness: number): number {
  let expected = 0;
  let total = 0;
  for (let x = -6; x <= 6; x += 0.05) {
    const density = Math.exp((-x * x) / 2);
    const chances = softmax(positions.map((position) => sharpness * x * position));
    const mean = chances.reduce((sum, chance, place) => sum + chance * (positions[place] ?? 0), 0);
    const square = chances.reduce(
      (sum, chance, place) => sum + chance * (positions[place] ?? 0) ** 2,
      0,
    );
    expected += density * mean * mean;
    total += density * square;
  }
  return expected / total;
}

function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (variance > 0 ? (value - mean) / Math.sqrt(variance) : 0));
}

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
export function measureReliability(
  bank: MeasuredBank,
  sheets: readonly SimulatedSheet[],
): Reliability[] {
  return bank.dimensions.map(({ id }) => {
    const columns = bank.items.flatMap((item, place) => {
      if (item.dimension !== id) return [];
      const positions = projectOptions(bank, item);
      return [sheets.map((sheet) => positions[sheet[place] ?? -1] ?? 0)];
    });
    return { dimension: id, items: columns.length, reliability: splitHalves(columns) };
  });
}

/**
 * Gives the split-half reliability of elevation in the same way, over the points of the ratings; `null` where there are none.
 */
export function measureElevationReliability(
  bank: Pick<Bank, "items">,
  sheets: readonly SimulatedSheet[],
): number | null {
  const columns = bank.items.flatMap(({ kind }, place) =>
    kind === "rating" ? [sheets.map((sheet) => sheet[place] ?? 0)] : [],
  );
  return splitHalves(columns);
}

function splitHalves(columns: readonly number[][]): number | null {
  const values = listHalves(columns.length).map((half) => {
    const inside = columns.filter((_, place) => half.includes(place));
    const outside = columns.filter((_, place) => !half.includes(place));
    return correlate(addColumns(inside), addColumns(outside));
  });
  const corrected = values.map((r) => (2 * r) / (1 + r));
  const mean = corrected.reduce((sum, value) => sum + value, 0) / corrected.length;
  return Number.isFinite(mean) ? mean : null;
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
