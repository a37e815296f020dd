import type { Point } from "./compass.ts";

/** A point of the plane and the probability of landing there. */
export interface Landing extends Point {
  mass: number;
}

/** Probabilities on a square grid, and where it lies: `x`, `y` is its first corner, `width` and `height` one element's. */
export interface DensityGrid extends Point {
  width: number;
  height: number;
  /** The probability in each element, row by row; they add up to 1. */
  exact: number[];
  /** The same, smoothed. */
  smooth: number[];
}

/** The elements along each side of the grid. */
export const gridSide = 48;

/** How far the grid reaches from the mean along each axis, in standard deviations. */
const reach = 3.6;

/** The least standard deviation along an axis, so that a cloud without breadth still shows. */
const thinnest = 0.01;

/**
 * Puts landings on a grid over their mean ± 3.6 standard deviations, each on the four nearest elements in proportion to
 * its nearness, and smooths them: three running means over five elements along each axis, about a bell with 0.37 standard
 * deviations. Landings sit on a lattice, since weights are integers; smoothed, they show as the one cloud they are.
 */
export function fillGrid(landings: readonly Landing[]): DensityGrid {
  const across = measureSpread(landings.map(({ x, mass }) => ({ value: x, mass })));
  const down = measureSpread(landings.map(({ y, mass }) => ({ value: y, mass })));
  const frame = {
    x: across.mean - reach * across.deviation,
    y: down.mean - reach * down.deviation,
    width: (2 * reach * across.deviation) / gridSide,
    height: (2 * reach * down.deviation) / gridSide,
  };
  const exact = new Array<number>(gridSide * gridSide).fill(0);
  for (const { x, y, mass } of landings) {
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
export function findHeights({ exact, smooth }: DensityGrid, levels: readonly number[]): number[] {
  const densest = [...smooth.keys()].sort((a, b) => (smooth[b] ?? 0) - (smooth[a] ?? 0));
  return levels.map((level) => {
    let held = 0;
    const last = densest.find((at) => {
      held += exact[at] ?? 0;
      return held >= level;
    });
    return last === undefined ? 0 : (smooth[last] ?? 0);
  });
}

function measureSpread(values: readonly { value: number; mass: number }[]) {
  let [mean, square] = [0, 0];
  for (const { value, mass } of values) {
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
