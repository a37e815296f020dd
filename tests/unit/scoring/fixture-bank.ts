import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";

/**
 * Four items over two dimensions, small enough to reckon by hand.
 *
 *     highest per role   lead 2 + 2 + 4 + 2 = 10    keep 2 + 4 + 2 + 2 = 10    roam 2 + 2 + 2 + 2 = 8
 *     lowest per role    lead −1 − 2 − 4 − 1 = −8   keep −1 − 4 − 2 − 1 = −8   roam −1 − 2 − 2 − 1 = −6     so M = 10
 */
export const fixtureBank: Bank = {
  id: "fixture",
  version: 1,
  code: "fx",
  roles: ["lead", "keep", "roam"],
  dimensions: [
    { id: "team", axis: [2, -1, -1] },
    { id: "range", axis: [1, -2, 1] },
  ],
  express: ["team-1", "range-1"],
  items: [
    {
      id: "team-1",
      kind: "choice",
      dimension: "team",
      options: [
        { id: "a", weights: [2, -1, -1] },
        { id: "b", weights: [-1, 2, -1] },
        { id: "c", weights: [-1, -1, 2] },
      ],
      claims: [],
    },
    {
      id: "range-1",
      kind: "scale",
      dimension: "range",
      options: [
        { id: "a", weights: [2, -4, 2] },
        { id: "b", weights: [1, -2, 1] },
        { id: "c", weights: [0, 0, 0] },
        { id: "d", weights: [-1, 2, -1] },
        { id: "e", weights: [-2, 4, -2] },
      ],
      claims: [],
    },
    {
      id: "team-2",
      kind: "scale",
      dimension: "team",
      options: [
        { id: "a", weights: [-4, 2, 2] },
        { id: "b", weights: [-2, 1, 1] },
        { id: "c", weights: [0, 0, 0] },
        { id: "d", weights: [2, -1, -1] },
        { id: "e", weights: [4, -2, -2] },
      ],
      claims: [],
    },
    {
      id: "range-2",
      kind: "choice",
      dimension: "range",
      options: [
        { id: "a", weights: [2, -1, -1] },
        { id: "b", weights: [-1, 2, -1] },
        { id: "c", weights: [-1, -1, 2] },
        { id: "d", weights: [0, 0, 0] },
      ],
      claims: [],
    },
  ],
};

/** Leads at every turn: (2, −1, −1) + (1, −2, 1) + (4, −2, −2) + (2, −1, −1) = (9, −6, −3). */
export const lena: Answers = { "team-1": "a", "range-1": "b", "team-2": "e", "range-2": "a" };

/** Keeps at every turn: (−1, 2, −1) + (−2, 4, −2) + (−4, 2, 2) + (−1, 2, −1) = (−8, 10, −2). */
export const karim: Answers = { "team-1": "b", "range-1": "e", "team-2": "a", "range-2": "b" };

/** Leads here and roams there: (2, −1, −1) + (0, 0, 0) + (−1, −1, 2) = (1, −2, 1), one item skipped: a tie. */
export const toni: Answers = { "team-1": "a", "range-1": "c", "team-2": null, "range-2": "c" };

/** Says "I don't know" to everything. */
export const silent: Answers = {
  "team-1": null,
  "range-1": null,
  "team-2": null,
  "range-2": null,
};
