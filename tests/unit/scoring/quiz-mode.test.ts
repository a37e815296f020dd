import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { type Answers, findMode, selectAsked, selectExpress } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { fixtureBank } from "./fixture-bank.ts";

describe("the quiz that a sheet belongs to", () => {
  test.each<[string, Answers, string, number]>([
    ["nothing answered", {}, "full", 4],
    ["one express item", { "team-1": "a" }, "express", 2],
    ["all express items", { "team-1": "a", "range-1": "e" }, "express", 2],
    ["one item more", { "team-1": "a", "team-2": "c" }, "full", 4],
    ["no express item", { "team-2": "c" }, "full", 4],
  ])("with %s answered", (_, answers, mode, total) => {
    expect(findMode(fixtureBank, answers)).toBe(mode);
    expect(selectAsked(fixtureBank, answers).items).toHaveLength(total);
    expect(explainResult(fixtureBank, answers)).toMatchObject({ mode, total });
  });

  test("an express sheet of the shipped bank has the result that the express bank alone would give", () => {
    const { bank } = releases[0];
    const part = selectExpress(bank);
    const answers = Object.fromEntries(part.items.map(({ id }, at) => [id, at % 2 ? "a" : "c"]));
    expect(explainResult(bank, answers)).toEqual(explainResult(part, answers));
    expect(explainResult(bank, answers).coverage).toMatchObject({ answered: 12, total: 12 });
  });
});
