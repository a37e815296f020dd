import { contours } from "d3-contour";
import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "./answers.ts";
import { type DensityGrid, fillGrid, findHeights, gridSide, type Landing } from "./density-grid.ts";
import { type Distribution, distributeScores, visitCells } from "./distribution.ts";
import { selectAsked } from "./quiz-mode.ts";
import { listRetests } from "./retest.ts";
import { findMaximum } from "./scores.ts";

/** A place in the compass: the unit disc, x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A region of the compass; `path` is the `d` of an SVG path in unit-disc coordinates, with three decimals. */
export interface CloudRegion {
  /** The probability that the region holds, from 0 to 1. */
  level: number;
  path: string;
}

/** The probabilities that the retest cloud's regions hold, the widest first. */
export const cloudLevels = [0.95, 0.8, 0.5] as const;

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
  const pull = createPull(scores.length, maximum);
  return pull(scores);
}

function createPull(roles: number, maximum: number): (scores: readonly number[]) => Point {
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

/**
 * Gives where a retest would land in the compass: the smallest regions that hold 95, 80 and 50 % of the probability.
 *
 * From the exact distribution that stability uses, in the compass of the result shown (the same M). Regions reach beyond
 * the disc when much was skipped: clip them. None for other than three roles, or while M is 0.
 */
export function retestCloud(whole: Bank, answers: Answers): CloudRegion[] {
  const bank = selectAsked(whole, answers);
  const items = listAnswered(bank, answers).map(({ item }) => item);
  const maximum = findMaximum(bank, items);
  if (bank.roles.length !== 3) return [];
  const distribution = distributeScores({ roles: 3, ...listRetests(bank, answers) });
  return outlineRegions({ distribution, maximum, levels: cloudLevels });
}

/** Scores less likely than this are left out of a picture: all of them together are less than a thousandth. */
const negligible = 1e-8;

/**
 * Gives the smallest regions of the compass that hold these parts of a distribution of three roles' scores; none if M is 0.
 *
 * The distribution is put on a grid and smoothed; the densest elements are taken until the exact probability in them
 * reaches the level, and the contour is drawn at the height of the last one taken, so a region holds its level to about
 * 2 points of 100. Masses must add up to 1. (Highest-density regions: Hyndman 1996, The American Statistician 50(2).)
 */
export function outlineRegions({
  distribution,
  maximum,
  levels,
}: {
  distribution: Distribution;
  maximum: number;
  levels: readonly number[];
}): CloudRegion[] {
  if (maximum === 0) return [];
  const pull = createPull(3, maximum * distribution.unit);
  const landings: Landing[] = [];
  visitCells(distribution, (scores, mass) => {
    const { x, y } = pull(scores);
    if (mass > negligible) landings.push({ x, y, mass });
  });
  const grid = fillGrid(landings);
  const heights = findHeights(grid, levels);
  const contour = contours().size([gridSide, gridSide]);
  return levels.map((level, at) => {
    const { coordinates } = contour.contour(grid.smooth, heights[at] ?? 0);
    return { level, path: coordinates.flatMap((rings) => rings.map(drawRing(grid))).join("") };
  });
}

function drawRing(grid: DensityGrid): (ring: readonly (readonly number[])[]) => string {
  return (ring) => {
    const points = ring.slice(0, -1).map(([column = 0, row = 0]) => {
      const x = grid.x + column * grid.width;
      const y = grid.y + row * grid.height;
      return `${roundCoordinate(x)},${roundCoordinate(y)}`;
    });
    return `M${points.join("L")}Z`;
  };
}

/** To three decimals; adding 0 turns −0 into 0. */
function roundCoordinate(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
