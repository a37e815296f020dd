import { expect, test } from "vitest";
import { leanDimensions } from "#lib/scoring/dimensions.ts";
import { fixtureBank } from "./fixture-bank.ts";

test("a dimension leans as its answers' weights point along its axis", () => {
  // range-1: (2, −4, 2) along (1, −2, 1) is 12 of 12; range-2: (−1, 2, −1) is −6 of 6.
  const [team, range] = leanDimensions(fixtureBank, { "range-1": "a", "range-2": "b" });
  expect(range).toEqual({
    dimension: "range",
    towards: [12 / 18, 6 / 18],
    items: [["range-1"], ["range-2"]],
    skipped: [],
  });
  expect(team).toMatchObject({ towards: [0, 0], items: [[], []], skipped: ["team-1", "team-2"] });
});
