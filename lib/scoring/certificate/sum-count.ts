import type { Bank } from "#lib/bank/schema.ts";

/** One way to move a point of the plane by whole steps. */
export interface Step {
  x: number;
  y: number;
}

/**
 * How many ways lead to each point of a rectangle of the plane. Cell `(x, y)` stands at index
 * `(y − top) · width + (x − left)`; its count is `limbs[0] + limbs[1] · 2⁴⁰ + limbs[2] · 2⁸⁰ …`,
 * because the counts of a real bank do not fit in a double (5²⁴ is about 6·10¹⁶).
 */
export interface SumCount {
  left: number;
  top: number;
  width: number;
  height: number;
  limbs: readonly Float64Array[];
}

/** What one limb counts up to. Sums of 2¹³ limbs still are exact doubles. */
const limbBase = 2 ** 40;

/**
 * Counts, for every point, the ways to reach it from the origin by taking one step of each list: a convolution,
 * list after list, in whole numbers only.
 * Formula: `countₖ(p) = Σ over the steps s of list k: countₖ₋₁(p − s)`, `count₀` is 1 at the origin.
 * @example countSums([[{ x: -1, y: 0 }, { x: 1, y: 0 }], [{ x: -1, y: 0 }, { x: 1, y: 0 }]]) // 1, 0, 2, 0, 1 at x = −2 … 2
 */
export function countSums(lists: readonly (readonly Step[])[]): SumCount {
  const size = limbsNeeded(lists);
  const first = new Float64Array(1).fill(1);
  let count: SumCount = {
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    limbs: Array.from({ length: size }, (_, limb) => (limb === 0 ? first : new Float64Array(1))),
  };
  for (const steps of lists) count = addSteps(count, steps);
  return count;
}

/** Gives the number of cells that `countSums` would end with, to refuse a rectangle too large to count. */
export function countCells(lists: readonly (readonly Step[])[]): number {
  let width = 1;
  let height = 1;
  for (const steps of lists) {
    width += spread(steps.map((step) => step.x));
    height += spread(steps.map((step) => step.y));
  }
  return width * height;
}

/** Gives the exact sum of one value in limbs. */
export function joinLimbs(limbs: readonly number[]): bigint {
  return limbs.reduceRight((total, limb) => total * BigInt(limbBase) + BigInt(limb), 0n);
}

function limbsNeeded(lists: readonly (readonly Step[])[]): number {
  const total = lists.reduce((product, steps) => product * BigInt(steps.length), 1n);
  let limbs = 1;
  for (let rest = total / BigInt(limbBase); rest > 0n; rest /= BigInt(limbBase)) limbs += 1;
  return limbs;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function addSteps(before: SumCount, steps: readonly Step[]): SumCount {
  const lowX = Math.min(...steps.map((step) => step.x));
  const lowY = Math.min(...steps.map((step) => step.y));
  const width = before.width + spread(steps.map((step) => step.x));
  const height = before.height + spread(steps.map((step) => step.y));
  const limbs = before.limbs.map((source) => {
    const target = new Float64Array(width * height);
    for (const step of steps) {
      const shift = (step.y - lowY) * width + (step.x - lowX);
      for (let y = 0; y < before.height; y += 1) {
        const from = y * before.width;
        const to = y * width + shift;
        for (let x = 0; x < before.width; x += 1) {
          target[to + x] = (target[to + x] ?? 0) + (source[from + x] ?? 0);
        }
      }
    }
    return target;
  });
  carryLimbs(limbs);
  return { left: before.left + lowX, top: before.top + lowY, width, height, limbs };
}

function carryLimbs(limbs: readonly Float64Array[]): void {
  for (let limb = 0; limb + 1 < limbs.length; limb += 1) {
    const low = limbs[limb];
    const high = limbs[limb + 1];
    if (!low || !high) continue;
    for (let cell = 0; cell < low.length; cell += 1) {
      const value = low[cell] ?? 0;
      if (value < limbBase) continue;
      const carry = Math.floor(value / limbBase);
      low[cell] = value - carry * limbBase;
      high[cell] = (high[cell] ?? 0) + carry;
    }
  }
}

/** On how many complete sheets the first role of a pair scores above, level with and below the second. */
export interface PairCount {
  above: bigint;
  level: bigint;
  below: bigint;
}

/**
 * Counts every complete answer sheet by the sign of the difference of two roles' scores: exact for any number of roles.
 * @example countPair(bank, [0, 1]).level // the sheets that give the first two roles the same score
 */
export function countPair(
  bank: Pick<Bank, "items">,
  [first, second]: readonly [number, number],
): PairCount {
  const count = countSums(
    bank.items.map((item) =>
      item.options.map(({ weights }) => ({
        x: (weights[first] ?? 0) - (weights[second] ?? 0),
        y: 0,
      })),
    ),
  );
  const pair: PairCount = { above: 0n, level: 0n, below: 0n };
  for (let x = 0; x < count.width; x += 1) {
    const sheets = joinLimbs(count.limbs.map((limb) => limb[x] ?? 0));
    const difference = count.left + x;
    pair[difference > 0 ? "above" : difference < 0 ? "below" : "level"] += sheets;
  }
  return pair;
}

/** Lists the pairs of role positions in the bank's order: (0, 1), (0, 2), (1, 2) … */
export function pairPlaces(roles: number): [number, number][] {
  return Array.from({ length: roles }, (_, first) =>
    Array.from({ length: roles - first - 1 }, (_, step): [number, number] => [
      first,
      first + 1 + step,
    ]),
  ).flat();
}

/** How one role's score is spread over all complete sheets: `shares[k]` is the part of the sheets that score `low + k`. */
export interface ScoreSpread {
  role: string;
  low: number;
  shares: number[];
}

/**
 * Gives every role's exact distribution of scores, in the bank's order; each role's shares add up to 1.
 * @example one item with weights (2, −2), (−2, 2) → low −2, shares [0.5, 0, 0, 0, 0.5] for both roles
 */
export function spreadScores(bank: Pick<Bank, "roles" | "items">): ScoreSpread[] {
  return bank.roles.map((role, place) => {
    const count = countSums(
      bank.items.map((item) =>
        item.options.map(({ weights }) => ({ x: weights[place] ?? 0, y: 0 })),
      ),
    );
    const counts = Array.from({ length: count.width }, (_, x) =>
      joinLimbs(count.limbs.map((limb) => limb[x] ?? 0)),
    );
    const total = Number(counts.reduce((sum, sheets) => sum + sheets, 0n));
    return { role, low: count.left, shares: counts.map((sheets) => Number(sheets) / total) };
  });
}
