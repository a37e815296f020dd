import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { measureCoverage } from "#lib/scoring/counterfactual.ts";
import { isSettled } from "#lib/scoring/early-finish.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { arbitrarySheet } from "./arbitrary-bank.ts";
import { fixtureBank, lena, silent, toni } from "./fixture-bank.ts";

const { "range-2": _, ...lenaSoFar } = lena;

describe("coverage", () => {
  test.each([
    { who: "Lena", answers: lena, answered: 4, share: 1, possible: ["lead"] },
    // M 8 of 10; scores (1, −2, 1), and team-2 may weigh (±4, ∓2, ∓2), so keep cannot catch up with roam
    { who: "Toni", answers: toni, answered: 3, share: 0.8, possible: ["lead", "roam"] },
    { who: "silent", answers: silent, answered: 0, share: 0, possible: ["lead", "keep", "roam"] },
    // M 8 of 10 (lead 2 + 2 + 4); scores (7, −5, −2), and range-2 closes 3 at most
    { who: "Lena so far", answers: lenaSoFar, answered: 3, share: 0.8, possible: ["lead"] },
  ])(
    "of $who: $answered of 4, share $share, $possible",
    ({ answers, answered, share, possible }) => {
      expect(measureCoverage(fixtureBank, answers)).toEqual({
        answered,
        total: 4,
        share,
        possible,
      });
    },
  );
});

describe("an early finish", () => {
  test.each([
    { title: "Lena's last item cannot matter: 7 + 2 > 3", answers: lenaSoFar, settled: true },
    { title: "a whole sheet with one first role", answers: lena, settled: true },
    {
      title: "a tie, all other items answered",
      answers: { ...toni, "team-2": "c" },
      settled: false,
    },
    { title: "a tie with an item left", answers: toni, settled: false },
    { title: "nothing answered", answers: silent, settled: false },
    {
      title: "level at best: 4 + 2 = 6 on keep, 3 · 2 lost",
      answers: { "team-2": "e" },
      settled: false,
    },
  ])("$title: $settled", ({ answers, settled }) => {
    expect(isSettled(fixtureBank, answers)).toBe(settled);
  });

  test("of the express quiz looks at its items only", () => {
    const express = { ...fixtureBank, items: fixtureBank.items.slice(0, 2) };
    expect(isSettled(express, { "team-1": "a", "range-1": "b" })).toBe(true);
    expect(isSettled(fixtureBank, { "team-1": "a", "range-1": "b" })).toBe(false);
  });
});

test("possible roles and early finish agree with trying every way to go on", () => {
  fc.assert(
    fc.property(arbitrarySheet({ roles: { min: 2, max: 4 }, items: 4 }), ({ bank, answers }) => {
      const reached = new Set<string>();
      const lows = new Set<boolean>();
      let settled = true;
      const now = rankRoles(bank.roles, scoreAnswers(bank, answers))[0] ?? [];
      for (const sheet of listEndings(bank, answers)) {
        const first = rankRoles(bank.roles, scoreAnswers(bank, sheet))[0] ?? [];
        for (const role of first) reached.add(role);
        lows.add(measureElevation(bank, sheet)?.level === "low");
        if (first.length > 1 || first[0] !== now[0]) settled = false;
      }
      const { possible } = measureCoverage(bank, answers);
      expect(possible).toEqual(bank.roles.filter((role) => reached.has(role)));
      expect(isSettled(bank, answers)).toBe(settled && lows.size === 1);
      expect(possible.length === 1).toBe(settled);
    }),
    { numRuns: 150 },
  );
});

/** Every sheet that answers some, all or none of the skipped items. */
function listEndings(bank: Bank, answers: Answers): Answers[] {
  return bank.items.reduce<Answers[]>(
    (sheets, { id, options }) =>
      (answers[id] ?? null) !== null
        ? sheets
        : sheets.flatMap((sheet) => [
            { ...sheet, [id]: null },
            ...options.map((option) => ({ ...sheet, [id]: option.id })),
          ]),
    [answers],
  );
}
