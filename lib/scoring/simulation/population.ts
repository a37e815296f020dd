import type { Bank, Item } from "#lib/bank/schema.ts";
import { scaleCorrelation } from "../retest.ts";
import { drawNormal, seedRandom } from "../seeded-random.ts";
import { drawOption, type Sheet, softmax } from "../simulate.ts";

/** The part of a bank that a population with leanings answers. */
export type MeasuredBank = Pick<Bank, "roles" | "dimensions" | "items">;

/**
 * The part of a person's lasting leaning at one item that they share with the other items of its dimension; the rest is
 * about that item alone. An assumption of ours, for dimensions as narrow as these.
 */
export const sharedPart = 0.8;

/**
 * Simulates people who differ. Each has a leaning t(d) ~ N(0, 1) on every dimension, independently, and one of their own
 * at every item; an option is taken by how far it stands, along the axis of the item's dimension, the person's way:
 *
 *     x(i) = √s · t(d) + √(1 − s) · u(i),  u(i) ~ N(0, 1)           s = sharedPart
 *     p(o) = softmax of a · x(i) · z(o)
 *     z(o) = the option's weights projected on the axis, centred and scaled to variance 1 within the item
 *
 * One a for all items, such that a five-point scale answered twice by the same people correlates at `scaleCorrelation`.
 * The same seed gives the same people.
 */
export function simulatePopulation(
  bank: MeasuredBank,
  { count, seed }: { count: number; seed: number },
): Sheet[] {
  const random = seedRandom(seed);
  const sharpness = findPopulationSharpness();
  const places = new Map(bank.dimensions.map(({ id }, place) => [id, place]));
  const items = bank.items.map((item) => ({
    dimension: places.get(item.dimension) ?? 0,
    positions: standardise(projectOptions(bank, item)),
  }));
  return Array.from({ length: count }, () => {
    const leanings = bank.dimensions.map(() => drawNormal(random));
    return items.map(({ dimension, positions }) => {
      const shared = Math.sqrt(sharedPart) * (leanings[dimension] ?? 0);
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
