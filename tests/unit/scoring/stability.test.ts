import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { distributeScores, visitCells } from "#lib/scoring/distribution.ts";
import { retestItem } from "#lib/scoring/retest.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import { findStability, listRetests } from "#lib/scoring/stability.ts";
import { arbitrarySheet, listSheets } from "./arbitrary-bank.ts";
import { fixtureBank, silent, toni } from "./fixture-bank.ts";

/** The fixture with one scene only: each act points to one role. */
const sceneBank: Bank = { ...fixtureBank, items: fixtureBank.items.slice(0, 1) };

describe("stability", () => {
  test("of one scene is the chance to choose the same act again", () => {
    const { alone, tied, same, exact } = findStability(sceneBank, { "team-1": "b" });
    expect(alone).toEqual([0.125, 0.75, 0.125]);
    expect(tied).toBe(0);
    expect(same).toBe(0.75);
    expect(exact).toBe(true);
  });

  test("of one scene skipped is nobody's: every act alike, and no role that could come first again", () => {
    const { alone, same } = findStability(sceneBank, silent);
    for (const chance of alone) expect(chance).toBeCloseTo(1 / 3, 12);
    expect(same).toBe(0);
  });

  // Scenes of three acts, answered lead and roam: both again .75 · .75, one moved, both moved.
  // lead alone: (lead, lead) = .75 · .125; roam alone the same; keep alone: .125 · .125; all other pairs tie.
  test("of a tie is the likeliest of the tied roles", () => {
    const scene = sceneBank.items[0];
    if (!scene) throw new Error("the fixture has items");
    const bank = { ...sceneBank, items: [scene, { ...scene, id: "team-3" }] };
    const { alone, tied, same } = findStability(bank, { "team-1": "a", "team-3": "c" });
    expect(alone[0]).toBeCloseTo(0.75 * 0.125, 12);
    expect(alone[1]).toBeCloseTo(0.125 * 0.125, 12);
    expect(alone[2]).toBeCloseTo(0.75 * 0.125, 12);
    expect(tied).toBeCloseTo(1 - 0.203125, 12);
    expect(same).toBeCloseTo(0.75 * 0.125, 12);
  });

  test("agrees with going through every retest of Toni's sheet", () => {
    expectClose(findStability(fixtureBank, toni).alone, countRetests(fixtureBank, toni));
  });

  test("agrees with brute force on small banks, and adds up to 1", () => {
    fc.assert(
      fc.property(arbitrarySheet({ roles: { min: 2, max: 3 }, items: 4 }), ({ bank, answers }) => {
        const { alone, tied, exact } = findStability(bank, answers);
        expectClose(alone, countRetests(bank, answers));
        expect(alone.reduce((sum, chance) => sum + chance, tied)).toBeCloseTo(1, 9);
        expect(exact).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("of the shipped bank is what the distribution of all scores says", () => {
    const { roles, items } = releases[0].bank;
    const random = seedRandom(5);
    for (let draw = 0; draw < 40; draw++) {
      const isSkipped = () => random() < draw / 40;
      const answers = Object.fromEntries(
        items.map(({ id, options }) => [
          id,
          isSkipped() ? null : (options[Math.floor(random() * options.length)]?.id ?? null),
        ]),
      );
      const alone = roles.map(() => 0);
      const retests = listRetests(releases[0].bank, answers);
      visitCells(distributeScores({ roles: 3, ...retests }), (scores, mass) => {
        const best = Math.max(...scores);
        const first = scores.indexOf(best);
        if (scores.lastIndexOf(best) === first) alone[first] = (alone[first] ?? 0) + mass;
      });
      const found = findStability(releases[0].bank, answers);
      for (const [at, chance] of alone.entries()) expect(found.alone[at]).toBeCloseTo(chance, 13);
    }
  });

  test("of more than three roles is sampled, says so, is the same each time and near the truth", () => {
    fc.assert(
      fc.property(arbitrarySheet({ roles: { min: 4, max: 6 }, items: 4 }), ({ bank, answers }) => {
        const stability = findStability(bank, answers);
        expect(stability.exact).toBe(false);
        expect(findStability(bank, answers)).toEqual(stability);
        for (const [role, chance] of countRetests(bank, answers).entries()) {
          expect(Math.abs((stability.alone[role] ?? 0) - chance)).toBeLessThan(0.035); // five standard errors
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** Every retest one by one: its probability to the role that comes first alone. */
function countRetests(bank: Bank, answers: Answers): number[] {
  const alone = bank.roles.map(() => 0);
  for (const sheet of listSheets(bank)) {
    const chance = bank.items.reduce((product, item) => {
      const place = item.options.findIndex(({ id }) => id === sheet[item.id]);
      return product * (retestItem(item, answers)[place] ?? 0);
    }, 1);
    const [first = []] = rankRoles(bank.roles, scoreAnswers(bank, sheet));
    const role = bank.roles.indexOf(first[0] ?? "");
    if (first.length === 1) alone[role] = (alone[role] ?? 0) + chance;
  }
  return alone;
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [at, value] of actual.entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 9);
}
