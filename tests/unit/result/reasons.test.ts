import { expect, test } from "vitest";
import { findReasons } from "#app/_explanation/reasons.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { explainResult } from "#lib/scoring/result.ts";

/** Four scenes of two options for two roles: the first option weighs `weight` for x, the second as much for y. */
function makeBank(scenes: [id: string, weight: number, claim: string][]): Bank {
  return {
    id: "two-ways",
    version: 1,
    code: "tw",
    roles: ["x", "y"],
    dimensions: [{ id: "way", axis: [1, -1] }],
    express: [],
    items: scenes.map(([id, weight, claim]) => ({
      id,
      kind: "choice",
      dimension: "way",
      options: [
        { id: "a", weights: [weight, -weight] },
        { id: "b", weights: [-weight, weight] },
      ],
      claims: [claim, `${claim}-y`],
    })),
  };
}

const bank = makeBank([
  ["walk", 1, "feet"],
  ["run", 2, "feet"],
  ["swim", 2, "feet"],
  ["fly", 2, "wings"],
]);

test("the strongest come first; among equals, a claim not yet said; then the bank's order", () => {
  const result = explainResult(bank, { walk: "a", run: "a", swim: "a", fly: "a" });
  const { towards, away } = findReasons(bank, result, { role: "x", towards: 3, away: 3 });
  expect(towards.map(({ item, claim }) => `${item} ${claim}`)).toEqual([
    "run feet",
    "fly wings",
    "swim feet",
  ]);
  expect(away).toEqual([]);
});

test("an answer for one role is a reason against the other, with that role's claim and a minus", () => {
  const result = explainResult(bank, { walk: "a", run: "b", swim: null });
  const { towards, away } = findReasons(bank, result, { role: "y", towards: 3, away: 3 });
  // M = 1 + 2 = 3: 500 · 2 / 3 = 333.3 and −166.7, together 166.7 → 167 tenths
  expect(towards).toEqual([{ item: "run", option: "b", share: 333, claim: "feet-y" }]);
  expect(away).toEqual([{ item: "walk", option: "a", share: -166, claim: "feet-y" }]);
});

test("an answer that weighs nothing is no reason", () => {
  const still = makeBank([["stay", 0, "none"]]);
  const result = explainResult(still, { stay: "a" });
  expect(findReasons(still, result, { role: "x", towards: 3, away: 3 })).toEqual({
    towards: [],
    away: [],
  });
});
