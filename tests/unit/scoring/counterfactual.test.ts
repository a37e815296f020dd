import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { type Counterfactual, findCounterfactuals } from "#lib/scoring/counterfactual.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { arbitrarySheet, listSheets } from "./arbitrary-bank.ts";
import { fixtureBank, karim, lena, silent, toni } from "./fixture-bank.ts";

describe("what would change the result", () => {
  // Lena stands at (9, −6, −3), so keep lacks 16 on lead. Most telling is team-2, e to a: (−8, 4, 4) gains 12 on lead, so one
  // change is too few. Then range-1, b to e: (−3, 6, −3). Milder in the bank's order: with team-2 at a she stands at
  // (1, −2, 1), keep lacks 4 on both, and range-1 at d, (−2, 4, −2), brings 6 where c would bring 3. With that, team-2 at b
  // would leave her at (1, 1, −2), so it stays at a: (−1, 2, −1).
  test("for Lena: two answers for each of the other roles", () => {
    expect(findCounterfactuals(fixtureBank, lena)).toEqual([
      {
        role: "keep",
        changes: [
          { item: "range-1", from: "b", to: "d" },
          { item: "team-2", from: "e", to: "a" },
        ],
      },
      {
        role: "roam",
        changes: [
          { item: "team-1", from: "a", to: "c" },
          { item: "team-2", from: "e", to: "b" },
        ],
      },
    ]);
  });

  test("for a tie: something for every tied role too", () => {
    const roles = findCounterfactuals(fixtureBank, toni).map(({ role }) => role);
    expect(roles).toEqual(["lead", "keep", "roam"]);
  });

  test("for nothing answered: nothing that can change, unless items may be filled in", () => {
    expect(findCounterfactuals(fixtureBank, silent)).toEqual([
      { role: "lead", changes: null },
      { role: "keep", changes: null },
      { role: "roam", changes: null },
    ]);
    const filled = findCounterfactuals(fixtureBank, silent, { fill: true });
    expect(filled.map(({ changes }) => changes?.length)).toEqual([1, 1, 1]);
    expect(filled[0]?.changes?.[0]?.from).toBeNull();
  });

  test("is not offered where no answers would do", () => {
    const oneScale = { ...fixtureBank, items: fixtureBank.items.slice(2, 3) };
    expect(findCounterfactuals(oneScale, { "team-2": "e" })).toEqual([
      { role: "keep", changes: null }, // keep and roam always have the same score there
      { role: "roam", changes: null },
    ]);
  });

  test("leaves Karim's skipped items alone", () => {
    const changes = findCounterfactuals(fixtureBank, { ...karim, "team-1": null }).flatMap(
      (counterfactual) => counterfactual.changes ?? [],
    );
    expect(changes.map(({ item }) => item)).not.toContain("team-1");
  });

  const limits = { roles: { min: 2, max: 4 }, items: 4 };
  test.each([{ fill: false }, { fill: true }])(
    "agrees with trying every sheet of small banks, and does what it says (fill: $fill)",
    (options) => {
      fc.assert(
        fc.property(arbitrarySheet(limits), ({ bank, answers }) => {
          const found = findCounterfactuals(bank, answers, options);
          const fewest = countFewest(bank, answers, options);
          const [first = []] = rankRoles(bank.roles, scoreAnswers(bank, answers));
          const others = bank.roles.filter((role) => first.length > 1 || role !== first[0]);
          expect(found.map(({ role }) => role)).toEqual(others);
          for (const { role, changes } of found) {
            expect(changes?.length).toBe(fewest.get(role));
            if (!changes) continue;
            const changed = applyChanges(answers, changes);
            expect(rankRoles(bank.roles, scoreAnswers(bank, changed))[0]).toEqual([role]);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

/** The least number of differing answers among all sheets that put a role first alone. */
function countFewest(
  bank: Bank,
  answers: Answers,
  { fill }: { fill: boolean },
): Map<string, number> {
  const fewest = new Map<string, number>();
  const open = bank.items.filter(({ id }) => fill || answers[id] !== null);
  for (const sheet of listSheets({ ...bank, items: open })) {
    // With `fill`, every subset of the skipped items may stay skipped.
    const skipped = fill ? open.filter(({ id }) => answers[id] === null) : [];
    for (let subset = 0; subset < 2 ** skipped.length; subset++) {
      const kept = skipped.filter((_, at) => (subset >> at) % 2 === 1).map(({ id }) => [id, null]);
      const candidate = { ...answers, ...sheet, ...Object.fromEntries(kept) };
      const [first = []] = rankRoles(bank.roles, scoreAnswers(bank, candidate));
      const [role] = first;
      if (first.length !== 1 || role === undefined) continue;
      const count = bank.items.filter(({ id }) => candidate[id] !== answers[id]).length;
      fewest.set(role, Math.min(count, fewest.get(role) ?? Number.POSITIVE_INFINITY));
    }
  }
  return fewest;
}

function applyChanges(answers: Answers, changes: NonNullable<Counterfactual["changes"]>): Answers {
  for (const { item, from } of changes) expect(answers[item]).toBe(from);
  return { ...answers, ...Object.fromEntries(changes.map(({ item, to }) => [item, to])) };
}
