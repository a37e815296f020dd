import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { arbitraryAnswers, arbitrarySheet } from "./arbitrary-bank.ts";
import { fixtureBank, karim, lena, silent, toni } from "./fixture-bank.ts";

const { bank: shipped } = releases[0];

describe("the result", () => {
  test.each([
    // 500 + 50 · score, M = 10
    { who: "Lena", answers: lena, affinities: [950, 200, 350], first: ["lead"], kind: "clear" },
    { who: "Karim", answers: karim, affinities: [100, 1000, 400], first: ["keep"], kind: "clear" },
    // 500 + 62.5 · score, M = 8, halves up
    {
      who: "Toni",
      answers: toni,
      affinities: [563, 375, 563],
      first: ["lead", "roam"],
      kind: "mixed",
    },
    { who: "silent", answers: silent, affinities: [500, 500, 500], first: [], kind: "none" },
  ])("of $who: $affinities, $first, $kind", ({ answers, affinities, first, kind }) => {
    const result = explainResult(fixtureBank, answers);
    expect(result).toMatchObject({ affinities, first, total: 4 });
    expect(result.verdict.kind).toBe(kind);
  });

  test("of a silent sheet says nothing about any role", () => {
    expect(explainResult(fixtureBank, silent)).toMatchObject({
      answered: 0,
      maximum: 0,
      first: [],
      verdict: { kind: "none", roles: [] },
      stability: { same: 0 },
      counterfactual: [],
      coverage: { answered: 0, share: 0, possible: ["lead", "keep", "roam"] },
    });
  });

  test("of an empty sheet and of one with every item null is the same", () => {
    expect(explainResult(fixtureBank, {})).toEqual(explainResult(fixtureBank, silent));
  });
});

describe("the order of things does not matter", () => {
  const limits = { roles: { min: 2, max: 3 }, items: 5 };

  test("of a scene's options, nor which end of a scale comes first", () => {
    fc.assert(
      fc.property(arbitrarySheet(limits), ({ bank, answers }) => {
        // A rating goes from "not at all" to "very much": turned round it says the contrary.
        const items = bank.items.map((item) =>
          item.kind === "rating" ? item : { ...item, options: item.options.toReversed() },
        );
        const before = explainResult(bank, answers);
        const after = explainResult({ ...bank, items }, answers);
        expectAlike(after, before);
        expect(after.ledger).toEqual(before.ledger);
      }),
    );
  });

  test("of the roles", () => {
    fc.assert(
      fc.property(arbitrarySheet(limits), ({ bank, answers }) => {
        const before = explainResult(bank, answers);
        const after = explainResult(turnRoles(bank), answers);
        expectAlike(
          {
            ...after,
            scores: after.scores.toReversed(),
            affinities: after.affinities.toReversed(),
            stability: { ...after.stability, alone: after.stability.alone.toReversed() },
          },
          before,
        );
        expect(after.ledger.map(({ shares }) => shares.toReversed())).toEqual(
          before.ledger.map(({ shares }) => shares),
        );
      }),
    );
  });
});

describe("with the shipped bank", () => {
  test.each(shipped.roles.map((role, place) => ({ role, place })))(
    "somebody who prefers the way of $role at every item gets it first, clearly",
    ({ role, place }) => {
      const answers = answerAll(({ options }) =>
        options.reduce((best, option) =>
          (option.weights[place] ?? 0) > (best.weights[place] ?? 0) ? option : best,
        ),
      );
      const { first, verdict, coverage } = explainResult(shipped, answers);
      expect(first).toEqual([role]);
      expect(verdict).toEqual({ kind: "clear", roles: [role] });
      expect(coverage).toMatchObject({ share: 1, possible: [role] });
    },
  );

  test.each([
    { position: "first", pick: () => 0 },
    { position: "middle", pick: (count: number) => Math.floor((count - 1) / 2) },
    { position: "last", pick: (count: number) => count - 1 },
  ])("always the $position option gives no clear verdict", ({ pick }) => {
    const answers = answerAll(({ options }) => options[pick(options.length)]);
    expect(explainResult(shipped, answers).verdict.kind).not.toBe("clear");
  });

  test("every affinity is 500 and the shares of its ledger, to the digit", () => {
    fc.assert(
      fc.property(arbitraryAnswers(shipped), (answers) => {
        const { affinities, ledger } = explainResult(shipped, answers);
        for (const [role, affinity] of affinities.entries()) {
          expect(affinity).toBeGreaterThanOrEqual(0);
          expect(affinity).toBeLessThanOrEqual(1000);
          const shares = ledger.map((section) => section.shares[role] ?? 0);
          expect(shares.reduce((sum, share) => sum + share, 500)).toBe(affinity);
        }
      }),
      { numRuns: 50 },
    );
  });
});

type Result = ReturnType<typeof explainResult>;

/** The same figures, whatever the order of roles in lists of roles; probabilities to the rounding of sums. */
function expectAlike(actual: Result, expected: Result): void {
  expect(actual.scores).toEqual(expected.scores);
  expect(actual.maximum).toBe(expected.maximum);
  expect(actual.affinities).toEqual(expected.affinities);
  expect(new Set(actual.first)).toEqual(new Set(expected.first));
  expect(actual.verdict.kind).toBe(expected.verdict.kind);
  expect(actual.elevation).toEqual(expected.elevation);
  expect(new Set(actual.verdict.roles)).toEqual(new Set(expected.verdict.roles));
  expect(actual.stability.same).toBeCloseTo(expected.stability.same, 9);
  for (const [role, chance] of actual.stability.alone.entries()) {
    expect(chance).toBeCloseTo(expected.stability.alone[role] ?? 0, 9);
  }
  expect(countChanges(actual)).toEqual(countChanges(expected));
  expect(new Set(actual.coverage.possible)).toEqual(new Set(expected.coverage.possible));
}

function countChanges({ counterfactual }: Result): Map<string, number | undefined> {
  return new Map(counterfactual.map(({ role, changes }) => [role, changes?.length]));
}

function turnRoles(bank: Bank): Bank {
  const items = bank.items.map((item) => ({
    ...item,
    options: item.options.map(({ id, weights }) => ({ id, weights: weights.toReversed() })),
  }));
  return { ...bank, roles: bank.roles.toReversed(), items };
}

function answerAll(pick: (item: Item) => Item["options"][0] | undefined): Answers {
  return Object.fromEntries(shipped.items.map((item) => [item.id, pick(item)?.id ?? null]));
}
