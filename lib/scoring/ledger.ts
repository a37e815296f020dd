import type { Bank } from "#lib/bank/schema.ts";
import { apportionShares } from "./affinity.ts";
import { type Answers, listAnswered } from "./answers.ts";
import { findMaximum } from "./scores.ts";

/** What one answer adds: `points` are its weights, `shares` its part of the affinities in tenths; both per role. */
export interface LedgerEntry {
  item: string;
  option: string;
  points: number[];
  shares: number[];
}

/** The answered items of one dimension, with their sums per role. */
export interface LedgerSection {
  dimension: string;
  entries: LedgerEntry[];
  points: number[];
  shares: number[];
}

/**
 * Gives every answer's plus and minus per role, grouped by dimension: all dimensions of the bank in its order, also those
 * without an answer (no entries, sums of 0).
 *
 *     score(r) = Σ points(r)        affinity(r) in tenths = 500 + Σ shares(r)        both over all entries, exactly
 *
 * @throws RangeError if an item names a dimension that the bank does not have.
 * @example one scale item (M = 4) answered (2, −4, 2) // points [2, −4, 2], shares [250, −500, 250]
 */
export function keepLedger(bank: Bank, answers: Answers): LedgerSection[] {
  const answered = listAnswered(bank, answers);
  const maximum = findMaximum(
    bank,
    answered.map(({ item }) => item),
  );
  const shares = bank.roles.map((_, role) =>
    apportionShares(
      answered.map(({ option }) => option.weights[role] ?? 0),
      maximum,
    ),
  );
  const sections = new Map<string, LedgerSection>();
  for (const { id } of bank.dimensions) {
    const zeros = bank.roles.map(() => 0);
    sections.set(id, { dimension: id, entries: [], points: zeros, shares: [...zeros] });
  }
  for (const [place, { item, option }] of answered.entries()) {
    const section = sections.get(item.dimension);
    if (!section) throw new RangeError(`item ${item.id} has no known dimension`);
    const entry = {
      item: item.id,
      option: option.id,
      points: [...option.weights],
      shares: shares.map((column) => column[place] ?? 0),
    };
    section.entries.push(entry);
    section.points = addVectors(section.points, entry.points);
    section.shares = addVectors(section.shares, entry.shares);
  }
  return [...sections.values()];
}

function addVectors(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}
