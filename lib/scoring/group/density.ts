import { type CloudRegion, type Point, traceRegions } from "../compass.ts";

/** The parts of a group that the regions hold, the widest first. */
const groupLevels = [0.8, 0.5] as const;

/** Elements along each side of the grid, and how far it reaches: the farthest points lie at 1.155. */
const side = 56;
const reach = 1.4;
const step = (2 * reach) / side;

/** The least bandwidth, in units of the compass: a group of one mind still shows as a patch. */
const narrowest = 0.06;

/**
 * Gives the regions of the compass where a group is densest: the smallest that hold 80 and 50 % of its people.
 *
 *     f(x) = Σ over the points of exp(−|x − point|² / 2h²)        h = σ · n^(−1/6), at least 0.06
 *     height of level l = the value of f that ⌈l · n⌉ of the points reach or exceed
 *
 * σ² is the mean of the variances along both axes, h is Scott's rule for two dimensions (Scott 1992, Multivariate Density
 * Estimation, 6.3.3.2), and the heights are those of highest-density regions (Hyndman 1996, The American Statistician 50(2)).
 */
export function outlineGroup(points: readonly Point[]): CloudRegion[] {
  if (points.length === 0) return [];
  const bandwidth = findBandwidth(points);
  const heights = measureAtPoints(points, bandwidth).sort((one, other) => other - one);
  return traceRegions({
    frame: { x: -reach, y: -reach, width: step, height: step },
    side,
    values: measureOnGrid(points, bandwidth),
    heights: groupLevels.map((level) => ({
      level,
      height: heights[Math.ceil(level * points.length) - 1] ?? 0,
    })),
  });
}

/** Gives f in the middle of each element, row by row: what a point adds is a factor of its column times one of its row. */
function measureOnGrid(points: readonly Point[], bandwidth: number): number[] {
  const values = new Array<number>(side * side).fill(0);
  const columns = new Float64Array(side);
  for (const { x, y } of points) {
    for (let at = 0; at < side; at++)
      columns[at] = weigh(((at + 0.5) * step - reach - x) ** 2, bandwidth);
    for (let row = 0; row < side; row++) {
      const factor = weigh(((row + 0.5) * step - reach - y) ** 2, bandwidth);
      for (let at = 0; at < side; at++) {
        values[row * side + at] = (values[row * side + at] ?? 0) + factor * (columns[at] ?? 0);
      }
    }
  }
  return values;
}

/** Gives f at each point: two points add the same to one another. */
function measureAtPoints(points: readonly Point[], bandwidth: number): Float64Array {
  const heights = new Float64Array(points.length).fill(1);
  for (const [at, one] of points.entries()) {
    for (let before = 0; before < at; before++) {
      const other = points[before] ?? one;
      const added = weigh((one.x - other.x) ** 2 + (one.y - other.y) ** 2, bandwidth);
      heights[at] = (heights[at] ?? 0) + added;
      heights[before] = (heights[before] ?? 0) + added;
    }
  }
  return heights;
}

function weigh(square: number, bandwidth: number): number {
  return Math.exp(-square / (2 * bandwidth ** 2));
}

/** Gives h, as above. @example four points at (±1, ±1) // σ = 1, h = 4^(−1/6) = 0.794 */
export function findBandwidth(points: readonly Point[]): number {
  const count = points.length;
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  };
  const across = variance(points.map(({ x }) => x));
  const down = variance(points.map(({ y }) => y));
  return Math.max(narrowest, Math.sqrt((across + down) / 2) * count ** (-1 / 6));
}
