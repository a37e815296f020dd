import fc from "fast-check";
import { expect, test } from "vitest";
import { explainResult } from "#lib/scoring/result.ts";
import { keepLedger } from "#lib/scoring/scores.ts";
import { arbitrarySheet } from "./arbitrary-bank.ts";
import { fixtureBank, silent, toni } from "./fixture-bank.ts";

// Toni, M = 8: exact shares are 62.5 a point. Affinities 563, 375, 563, so the shares add up to 63, −125, 63;
// keep has −62.5 twice, and the tenth too much goes to the earlier answer: −62 and −63.
test("the ledger of Toni, by dimension in the bank's order", () => {
  expect(keepLedger(fixtureBank, toni)).toEqual([
    {
      dimension: "team",
      entries: [{ item: "team-1", option: "a", points: [2, -1, -1], shares: [125, -62, -62] }],
      points: [2, -1, -1],
      shares: [125, -62, -62],
    },
    {
      dimension: "range",
      entries: [
        { item: "range-1", option: "c", points: [0, 0, 0], shares: [0, 0, 0] },
        { item: "range-2", option: "c", points: [-1, -1, 2], shares: [-62, -63, 125] },
      ],
      points: [-1, -1, 2],
      shares: [-62, -63, 125],
    },
  ]);
});

test("a dimension without an answer keeps its place", () => {
  expect(keepLedger(fixtureBank, silent)).toEqual([
    { dimension: "team", entries: [], points: [0, 0, 0], shares: [0, 0, 0] },
    { dimension: "range", entries: [], points: [0, 0, 0], shares: [0, 0, 0] },
  ]);
});

test("an item without a known dimension is a broken promise", () => {
  expect(() => keepLedger({ ...fixtureBank, dimensions: [] }, toni)).toThrow("team-1");
});

test("points add up to the scores, shares to the affinities, entries to their dimension", () => {
  fc.assert(
    fc.property(arbitrarySheet({ roles: { min: 2, max: 6 }, items: 8 }), ({ bank, answers }) => {
      const { scores, affinities, ledger } = explainResult(bank, answers);
      for (const role of bank.roles.keys()) {
        const column = (values: number[]) => values[role] ?? 0;
        expect(sum(ledger.map(({ points }) => column(points)))).toBe(scores[role]);
        expect(500 + sum(ledger.map(({ shares }) => column(shares)))).toBe(affinities[role]);
        for (const { entries, points, shares } of ledger) {
          expect(sum(entries.map((entry) => column(entry.points)))).toBe(points[role]);
          expect(sum(entries.map((entry) => column(entry.shares)))).toBe(shares[role]);
        }
      }
    }),
  );
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
