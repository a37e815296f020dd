import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered, selectAsked } from "./answers.ts";
import { type CloudRegion, createPull, type GridFrame, traceRegions } from "./compass.ts";
import { type Distribution, distributeScores, visitCells } from "./distribution.ts";
import { findMaximum } from "./scores.ts";
import { listRetests } from "./stability.ts";

/** The probabilities that the retest cloud's regions hold, the widest first. */
export const cloudLevels = [0.95, 0.8, 0.5] as const;

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
  const distribution = distributeScores({ roles: 3, ...listRetests(bank, answers), into: room });
  if (distribution.mass.length > room.length) room = distribution.mass;
  return outlineRegions({ distribution, maximum, levels: cloudLevels });
}

/** Used again each time, as the landings are: fifty clouds in a row would leave twenty megabytes behind. */
let room = new Float64Array(0);

/** The parts of all sheets that the picture's regions hold, the widest first. */
const densityLevels = [0.99, 0.9, 0.75, 0.5, 0.25] as const;

/**
 * Gives where all complete sheets lie in the compass: the smallest regions that hold 99, 90, 75, 50 and 25 % of them. A sheet
 * of which every item is unknown is any sheet at all, so this is the cloud of a retest with nothing known, in the compass
 * of the whole bank. None for other than three roles.
 */
export function outlineSheets(bank: Bank): CloudRegion[] {
  if (bank.roles.length !== 3) return [];
  return outlineRegions({
    distribution: distributeScores({ roles: 3, ...listRetests(bank, {}) }),
    maximum: findMaximum(bank, bank.items),
    levels: densityLevels,
  });
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
function outlineRegions({
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
  if (places.length < 3 * distribution.mass.length) {
    places = new Float64Array(3 * distribution.mass.length);
  }
  let end = 0;
  visitCells(distribution, (scores, mass) => {
    if (mass <= negligible) return;
    const { x, y } = pull(scores);
    places[end++] = x;
    places[end++] = y;
    places[end++] = mass;
  });
  const grid = fillGrid(places.subarray(0, end));
  const heights = findHeights(grid, levels);
  return traceRegions({ frame: grid, side: gridSide, values: grid.smooth, heights });
}

/** Landings: for each a place of the plane, x and y, and the probability of landing there. */
let places = new Float64Array(0);

/** Probabilities on a square grid. */
interface DensityGrid extends GridFrame {
  /** The probability in each element, row by row; they add up to 1. */
  exact: number[];
  /** The same, smoothed. */
  smooth: number[];
}

/** The elements along each side of the grid. */
const gridSide = 48;

/** How far the grid reaches from the mean along each axis, in standard deviations. */
const reach = 3.6;

/** The least standard deviation along an axis, so that a cloud without breadth still shows. */
const thinnest = 0.01;

/**
 * Puts landings on a grid over their mean ± 3.6 standard deviations, each on the four nearest elements in proportion to
 * its nearness, and smooths them: three running means over five elements along each axis, about a bell with 0.37 standard
 * deviations. Landings sit on a lattice, since weights are integers; smoothed, they show as the one cloud they are.
 */
function fillGrid(landings: Float64Array): DensityGrid {
  const across = measureSpread(landings, 0);
  const down = measureSpread(landings, 1);
  const frame = {
    x: across.mean - reach * across.deviation,
    y: down.mean - reach * down.deviation,
    width: (2 * reach * across.deviation) / gridSide,
    height: (2 * reach * down.deviation) / gridSide,
  };
  const exact = new Array<number>(gridSide * gridSide).fill(0);
  for (let landing = 0; landing < landings.length; landing += 3) {
    const [x = 0, y = 0, mass = 0] = [
      landings[landing],
      landings[landing + 1],
      landings[landing + 2],
    ];
    const [column, right] = splitPlace((x - frame.x) / frame.width - 0.5);
    const [row, below] = splitPlace((y - frame.y) / frame.height - 0.5);
    const at = row * gridSide + column;
    exact[at] = (exact[at] ?? 0) + mass * (1 - right) * (1 - below);
    exact[at + 1] = (exact[at + 1] ?? 0) + mass * right * (1 - below);
    exact[at + gridSide] = (exact[at + gridSide] ?? 0) + mass * (1 - right) * below;
    exact[at + gridSide + 1] = (exact[at + gridSide + 1] ?? 0) + mass * right * below;
  }
  return { ...frame, exact, smooth: smoothElements(exact) };
}

/**
 * Gives, for each level, the smoothed density from which on, downwards from the densest element, the elements hold this
 * much of the exact probability: the heights at which to draw the contours of highest-density regions.
 */
function findHeights({ exact, smooth }: DensityGrid, levels: readonly number[]) {
  const densest = [...smooth.keys()].sort((a, b) => (smooth[b] ?? 0) - (smooth[a] ?? 0));
  return levels.map((level) => {
    let held = 0;
    const last = densest.find((at) => {
      held += exact[at] ?? 0;
      return held >= level;
    });
    return { level, height: last === undefined ? 0 : (smooth[last] ?? 0) };
  });
}

/** Along the axis x (0) or y (1). */
function measureSpread(landings: Float64Array, axis: 0 | 1) {
  let [mean, square] = [0, 0];
  for (let landing = 0; landing < landings.length; landing += 3) {
    const value = landings[landing + axis] ?? 0;
    const mass = landings[landing + 2] ?? 0;
    mean += mass * value;
    square += mass * value * value;
  }
  const deviation = Math.sqrt(Math.max(0, square - mean * mean));
  return { mean, deviation: Math.max(thinnest, deviation) };
}

/** An element and how far on towards the next one; places off the grid are taken to its border. */
function splitPlace(place: number): [number, number] {
  const inside = Math.min(gridSide - 1.001, Math.max(0, place));
  return [Math.floor(inside), inside - Math.floor(inside)];
}

function smoothElements(elements: readonly number[]): number[] {
  let smooth = [...elements];
  for (let round = 0; round < 3; round++) smooth = averageLines(averageLines(smooth, 1), gridSide);
  return smooth;
}

/** Running means over five along rows (`step` 1) or columns; beyond the border its last element counts on. */
function averageLines(elements: readonly number[], step: number): number[] {
  const averages = [...elements];
  for (let at = 0; at < elements.length; at++) {
    const place = step === 1 ? at % gridSide : Math.floor(at / gridSide);
    let sum = 0;
    for (let shift = -2; shift <= 2; shift++) {
      const inside = Math.min(gridSide - 1 - place, Math.max(-place, shift));
      sum += elements[at + inside * step] ?? 0;
    }
    averages[at] = sum / 5;
  }
  return averages;
}
