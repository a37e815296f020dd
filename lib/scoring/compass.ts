import { contours } from "d3-contour";

/** A place in the compass: the unit disc, x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Gives the corner of a role: the first on top, the others clockwise at equal angles on the unit circle.
 * @example findCorner(1, 3) // { x: 0.866, y: 0.5 }, to the right and below the middle
 */
export function findCorner(role: number, roles: number): Point {
  const angle = (2 * Math.PI * role) / roles - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/**
 * Gives the place of a result in the compass: every role pulls towards its corner by its score; the middle while M is 0.
 *
 *     point = Σ over roles of corner(r) · score(r) · (n − 1) / (n · M)        for three roles: · (2/3) / M
 *
 * For three centred scores nothing is lost: the point tells all three. A role with score M whose rivals share the rest
 * evenly sits in its corner; the farthest that scores can lie is (M, −M, 0), at 2/√3 = 1.155, a little outside the disc.
 *
 * @example compassPoint([8, −4, −4], 8) // { x: 0, y: −1 }, the top corner
 */
export function compassPoint(scores: readonly number[], maximum: number): Point {
  return createPull(scores.length, maximum)(scores);
}

/** Gives the function that places many scores of one compass; see `compassPoint`. */
export function createPull(roles: number, maximum: number): (scores: readonly number[]) => Point {
  const factor = maximum === 0 ? 0 : (roles - 1) / (roles * maximum);
  const corners = Array.from({ length: roles }, (_, role) => findCorner(role, roles));
  return (scores) => {
    const point = { x: 0, y: 0 };
    for (let role = 0; role < roles; role++) {
      point.x += (corners[role]?.x ?? 0) * (scores[role] ?? 0) * factor;
      point.y += (corners[role]?.y ?? 0) * (scores[role] ?? 0) * factor;
    }
    return point;
  };
}

/** A region of the compass; `path` is the `d` of an SVG path in unit-disc coordinates, with three decimals. */
export interface CloudRegion {
  /** The probability that the region holds, from 0 to 1. */
  level: number;
  path: string;
}

/** Where a square grid lies in the compass: `x`, `y` is its first corner, `width` and `height` one element's. */
export interface GridFrame extends Point {
  width: number;
  height: number;
}

/**
 * Gives the region above each height of a grid of `side` times `side` values, row by row: its border by linear
 * interpolation between neighbouring values ("marching squares").
 * @example one peak of 1 among zeros, height 0.5 // one ring round it, half-way to its neighbours
 */
export function traceRegions({
  frame,
  side,
  values,
  heights,
}: {
  frame: GridFrame;
  side: number;
  values: number[];
  heights: readonly { level: number; height: number }[];
}): CloudRegion[] {
  const contour = contours().size([side, side]);
  return heights.map(({ level, height }) => {
    const { coordinates } = contour.contour(values, height);
    return { level, path: coordinates.flat().map(drawRing).join("") };
  });
  function drawRing(ring: readonly (readonly number[])[]): string {
    const points = ring.slice(0, -1).map(([column = 0, row = 0]) => {
      const x = roundCoordinate(frame.x + column * frame.width);
      return `${x},${roundCoordinate(frame.y + row * frame.height)}`;
    });
    return `M${points.join("L")}Z`;
  }
}

/** To three decimals; adding 0 turns −0 into 0. */
function roundCoordinate(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
