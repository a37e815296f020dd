import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";
import type { AnswerChange } from "./counterfactual.ts";
import { scaleKernel } from "./retest.ts";

/**
 * Elevation is low below 11 points of 24, and in proportion with another number of ratings: below 5.5 of 12.
 *
 * Probabilities that six ratings, answered again, add up to less than 10, 11 and 12 (the five answers are a … e, 0 … 4 points):
 *
 *     six times b, a mild no     .770   .859   .920      to be told none: .80 or more
 *     two e, four a              .513   .686   .821      somebody who loves both activities of one role and no other: less
 *     two d, four c              .091   .157   .250      likes two, lukewarm about the rest
 *     six times c                .210   .315   .436      in the middle throughout
 *
 * 11 is the only whole number that tells those who mildly decline everything, and spares those who love two things only.
 */
const lowBelow = { points: 11, ratings: 6 };

/** From this probability on elevation is called low; with the same for the opposite it is called high. */
export const certainFrom = 0.8;

/** What the last answer to a rating counts; the first, "not at all", counts 0. */
const mostPoints = scaleKernel.length - 1;

/** The probabilities of a rating's answers when it is not known: in hundredths, every one alike. */
const unknownRow = scaleKernel.map(() => 100 / scaleKernel.length);

/** How strongly somebody is drawn to the activities of the roles, taken together. */
export interface Elevation {
  /** What it rests on, in the bank's order: 0 points for the first answer, "not at all", to 4 for the last; `null` if skipped. */
  ratings: { item: string; option: string | null; points: number | null }[];
  /** What the answered ratings add up to. */
  sum: number;
  /** Between which sums it lies, whatever the answers to the skipped ratings; both the sum where none is skipped. */
  range: [least: number, most: number];
  /** What all ratings asked add up to at most. */
  maximum: number;
  /** Elevation below this, which need not be whole, is low. */
  lowBelow: number;
  /** Per sum from 0 to `maximum`, the probability to come to it if the ratings were answered again. */
  retest: number[];
  /** The probability that elevation would be low then. */
  low: number;
  /** `low` and `high` with a probability of .80 or more that it is or is not low, else `moderate`. */
  level: "low" | "moderate" | "high";
  /** Where it is low: the fewest ratings to answer otherwise, and how, for it not to be called so. */
  changes: AnswerChange[];
}

/**
 * Gives the elevation of a sheet over the ratings of the items asked; `null` for a bank without ratings.
 *
 *     elevation = Σ points(rating)      points = place of the answer, 0 … 4
 *
 * Skipped ratings are not known: every answer alike in a retest, and anything in the range.
 *
 * The word is the interest inventories' for how strongly somebody is drawn to all that is asked. How to read it is contested
 * (Bullock, Reardon and Leierer 2004, technical report 39 on the Self-Directed Search: women lower than men): it says how
 * much today, never that somebody is not made for it.
 *
 * @example six ratings, "not at all" twice, "much" once, the others skipped // sum 4, range [4, 16], maximum 24
 */
export function measureElevation(bank: Pick<Bank, "items">, answers: Answers): Elevation | null {
  const items = bank.items.filter(({ kind }) => kind === "rating");
  if (items.length === 0) return null;
  const ratings = items.map((item) => {
    const option = findChoice(item, answers);
    const points = option && item.options.indexOf(option);
    return { item: item.id, option: option?.id ?? null, points };
  });
  const places = ratings.map(({ points }) => points);
  const sum = places.reduce<number>((total, points) => total + (points ?? 0), 0);
  const skipped = places.filter((points) => points === null).length;
  const counts = countRetests(places);
  const low = sumLow(counts, places.length);
  const level = levelOf(low);
  return {
    ratings,
    sum,
    range: [sum, sum + skipped * mostPoints],
    maximum: places.length * mostPoints,
    lowBelow: (places.length * lowBelow.points) / lowBelow.ratings,
    retest: counts.map((count) => count / 100 ** places.length),
    low,
    level,
    changes: level === "low" ? findWayUp(items, places) : [],
  };
}

/** Gives the level of ratings with these points (`null`: not known). */
export function nameLevel(places: readonly (number | null)[]): Elevation["level"] {
  return levelOf(sumLow(countRetests(places), places.length));
}

function levelOf(low: number): Elevation["level"] {
  if (low >= certainFrom) return "low";
  return 1 - low >= certainFrom ? "high" : "moderate";
}

/**
 * Tells whether ratings with these points are called low; never for none. The more points, the less: every row of the retest
 * kernel lies above the one before it, so more points anywhere never make a low elevation.
 */
export function isLow(places: readonly (number | null)[]): boolean {
  return nameLevel(places) === "low";
}

/** Gives the probability that so many ratings, answered again, add up to less than what is low; see `lowBelow`. */
function sumLow(counts: readonly number[], ratings: number): number {
  const isBelow = (points: number) => points * lowBelow.ratings < ratings * lowBelow.points;
  const below = counts.reduce((sum, count, points) => (isBelow(points) ? sum + count : sum), 0);
  return below / 100 ** ratings;
}

/**
 * Counts, per sum, the retests that come to it, of 100ⁿ for n ratings: in whole numbers, exact for up to seven of them.
 *
 *     countₖ(s) = Σ over points p of countₖ₋₁(s − p) · hundredths(place of rating k → p)
 *
 * @example one rating answered "not at all" // [50, 31, 14, 4, 1]
 */
function countRetests(places: readonly (number | null)[]): number[] {
  return places.reduce<number[]>(
    (counts, place) => {
      const row = (place === null ? undefined : scaleKernel[place]) ?? unknownRow;
      const next = new Array<number>(counts.length + mostPoints).fill(0);
      for (let sum = 0; sum < counts.length; sum++) {
        for (let points = 0; points < row.length; points++) {
          const ways = (counts[sum] ?? 0) * (row[points] ?? 0);
          next[sum + points] = (next[sum + points] ?? 0) + ways;
        }
      }
      return next;
    },
    [1],
  );
}

/**
 * Gives the fewest ratings to answer otherwise for a low elevation not to be called low. Raising the lowest ones to the top
 * does most, so their number is the least; then each, in the bank's order, gets the mildest answer that still does. Skipped
 * ratings stay so.
 */
function findWayUp(items: Bank["items"], places: readonly (number | null)[]): AnswerChange[] {
  const raised = [...places];
  const lowest = [...places.keys()]
    .filter((at) => places[at] !== null)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const at of lowest) if (isLow(raised)) raised[at] = mostPoints;
  return items.flatMap(({ id, options }, at) => {
    const from = places[at] ?? mostPoints;
    if (raised[at] === from || places[at] === null) return [];
    raised[at] = from;
    for (let to = from; isLow(raised); to++) raised[at] = to + 1;
    const [before, after] = [options[from], options[raised[at] ?? 0]];
    return before && after ? [{ item: id, from: before.id, to: after.id }] : [];
  });
}

/**
 * Lists the ways to answer a number of ratings, whatever their order, from these points or `null`.
 * @example listRatings(2, [0, 4]) // [[0, 0], [0, 4], [4, 4]]
 */
export function listRatings<Points>(count: number, points: readonly Points[]): Points[][] {
  if (count === 0) return [[]];
  return points.flatMap((first, at) =>
    listRatings(count - 1, points.slice(at)).map((rest) => [first, ...rest]),
  );
}
