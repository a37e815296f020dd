import { findRelease } from "#lib/bank/released.ts";
import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";

const roles = ["lead", "keep", "roam"];
const liking = [
  [2, -1, -1],
  [-1, 2, -1],
  [-1, -1, 2],
];

/** A rating of an activity of a role: "a" is not at all, "e" very much. */
function rate(id: string, role: number, dimension: string): Item {
  const options = [-2, -1, 0, 1, 2].map((step, place) => ({
    id: "abcde"[place] ?? "",
    weights: (liking[role] ?? []).map((weight) => weight * step + 0),
  }));
  return { id, kind: "rating", dimension, options, claims: [] };
}

/**
 * Six ratings, two for each role, with a scene and a scale between them: 5⁶ · 3 · 5 = 234,375 sheets. The express quiz has a
 * rating for each role and the scene.
 */
export const ratedBank: Bank = {
  id: "rated",
  version: 2,
  code: "rt",
  roles,
  dimensions: [
    { id: "team", axis: [2, -1, -1] },
    { id: "range", axis: [1, -2, 1] },
  ],
  express: ["lead-1", "keep-1", "roam-1", "scene"],
  items: [
    rate("lead-1", 0, "team"),
    rate("keep-1", 1, "range"),
    {
      id: "scene",
      kind: "choice",
      dimension: "team",
      options: liking.map((weights, place) => ({ id: "abc"[place] ?? "", weights })),
      claims: [],
    },
    rate("roam-1", 2, "range"),
    rate("lead-2", 0, "team"),
    {
      id: "scale",
      kind: "scale",
      dimension: "range",
      options: [2, 1, 0, -1, -2].map((step, place) => ({
        id: "abcde"[place] ?? "",
        weights: [step, -2 * step, step].map((weight) => weight + 0),
      })),
      claims: [],
    },
    rate("keep-2", 1, "range"),
    rate("roam-2", 2, "team"),
  ],
};

const ratings = ["lead-1", "keep-1", "roam-1", "lead-2", "keep-2", "roam-2"];

/**
 * Answers the six ratings by a word of six letters, in the order lead-1, keep-1, roam-1, lead-2, keep-2, roam-2; a dot skips.
 * @example rateBy("e..a..") // { "lead-1": "e", "keep-1": null, …, "lead-2": "a", … }
 */
export function rateBy(word: string, others: Answers = {}): Answers {
  const rated = ratings.map((id, at) => [id, word[at] === "." ? null : (word[at] ?? null)]);
  return { ...others, ...Object.fromEntries(rated) };
}

/** A released bank that asks no ratings, now and whatever is released after it. */
export const { bank: unratedBank } = findRelease({ id: "commercial-roles", version: 1 });

/** A released bank with ratings for its last questions: as long as a real quiz, eighteen of its own and six ratings. */
export function addRatings(bank: Bank): Bank {
  const kept = bank.items.filter(({ kind }) => kind !== "rating").slice(0, 18);
  const dimensions = bank.dimensions.map(({ id }) => id);
  const rated = ratedBank.items.filter(({ kind }) => kind === "rating");
  const added = rated.map((item, at) => ({ ...item, dimension: dimensions[at] ?? "" }));
  return { ...bank, version: bank.version + 1, items: [...kept, ...added] };
}
