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
export const limbBase = 2 ** 40;

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
