import type { Bank } from "#lib/bank/schema.ts";
import { type Answered, type Answers, listAnswered } from "./answers.ts";

/**
 * Gives the score of every role, in the bank's order.
 *
 *     score(r) = Σ weight of the chosen option for r, over the answered items
 *
 * @example choices weighing (2, −1, −1) and (1, −2, 1) // [3, −3, 0]
 */
export function scoreAnswers(bank: Bank, answers: Answers): number[] {
  return sumWeights(bank, listAnswered(bank, answers));
}

/** Adds up the weights of answered items, per role. */
export function sumWeights(bank: Bank, answered: readonly Answered[]): number[] {
  return bank.roles.map((_, role) =>
    answered.reduce((sum, { option }) => sum + (option.weights[role] ?? 0), 0),
  );
}

/**
 * Gives M, the farthest from zero that any role's score can get with these items answered: an integer, 0 for no items.
 *
 *     M = max over roles r of max( Σ max weight for r , −Σ min weight for r ), over the items given
 *
 * One M for all roles, so that affinities rank as scores do. Scales reach as far down as up; where scenes reach farther
 * down than any role can rise, M is that depth, so that an affinity never leaves 0 … 100.
 *
 * @example one scale item weighing (1, −2, 1) times −2 … 2 // 4
 */
export function findMaximum(bank: Bank, items: Bank["items"]): number {
  let maximum = 0;
  for (const role of bank.roles.keys()) {
    let most = 0;
    let least = 0;
    for (const { options } of items) {
      const weights = options.map((option) => option.weights[role] ?? 0);
      most += Math.max(...weights);
      least += Math.min(...weights);
    }
    maximum = Math.max(maximum, most, -least);
  }
  return maximum;
}

/**
 * Gives the roles from the highest score down; roles with the same score share a place, in the bank's order.
 * @example rankRoles(["x", "y", "z"], [3, −6, 3]) // [["x", "z"], ["y"]]
 */
export function rankRoles(roles: readonly string[], scores: readonly number[]): string[][] {
  const levels = [...new Set(scores)].sort((a, b) => b - a);
  return levels.map((level) => roles.filter((_, role) => scores[role] === level));
}

/**
 * Gives an affinity in tenths of a point, an integer from 0 to 1000; 500 while nothing is answered (M = 0).
 *
 *     affinity = 50 + 50 · score / M        in tenths: 500 + 500 · score / M, halves rounded up
 *
 * Linear on purpose: every answer's share of it is 50 · weight / M, whatever the other answers are.
 *
 * @example findAffinity(3, 8) // 500 + 187.5 → 688, shown as 68.8
 */
export function findAffinity(score: number, maximum: number): number {
  if (maximum === 0) return 500;
  return Math.floor((1000 * maximum + 1000 * score + maximum) / (2 * maximum));
}

/**
 * Gives every answer's share of one role's affinity, in tenths of a point, so that 500 and all the shares add up to the
 * affinity exactly, to the digit shown.
 *
 *     exact share = 500 · weight / M, rounded down; the tenths that are then missing go, one each,
 *     to the shares with the largest remainder, the earlier answer first
 *
 * The method of largest remainders (Hamilton). Two answers of equal weight may therefore differ by one tenth; an answer
 * of weight 0 has share 0. Shares are computed in integers.
 *
 * @example apportionShares([1, 1, 1], 7) // each 71.43; affinity 714, so 214 = [72, 71, 71]
 */
export function apportionShares(weights: readonly number[], maximum: number): number[] {
  if (maximum === 0) return weights.map(() => 0);
  const score = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((500 * weight) / maximum));
  const remainders = weights.map((weight, at) => 500 * weight - (shares[at] ?? 0) * maximum);
  return fillUp({ whole: shares, remainders, total: findAffinity(score, maximum) - 500 });
}

/**
 * Gives whole numbers in the proportion of `parts` (0 or more) that add up to `total`, or to 0 where all parts are 0.
 *
 *     exact = total · part / Σ parts, rounded down; the units that are then missing go, one each,
 *     to the parts with the largest remainder, the earlier one first
 *
 * The method of largest remainders (Hamilton). Two equal parts may therefore differ by one.
 *
 * @example apportion([9, 5, 3, 1], 100) // exact 50, 27.8, 16.7, 5.6: [50, 28, 17, 5]
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * total);
  return fillUp({
    whole: exact.map(Math.floor),
    remainders: exact.map((part) => part % 1),
    total,
  });
}

/** Adds what is missing to the total, 1 each, to the largest remainders; of equal ones to the earlier. */
function fillUp(parts: {
  whole: readonly number[];
  remainders: readonly number[];
  total: number;
}): number[] {
  const { whole, remainders, total } = parts;
  const missing = total - whole.reduce((all, part) => all + part, 0);
  const order = [...remainders.keys()].sort(
    (a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b,
  );
  const favoured = new Set(order.slice(0, missing));
  return whole.map((part, at) => (favoured.has(at) ? part + 1 : part));
}

/** What one answer adds: `points` are its weights, `shares` its part of the affinities in tenths; both per role. */
interface LedgerEntry {
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

/** Gives the bit mask of the positions that hold the highest score. */
export function markFirst(scores: readonly number[]): number {
  const best = Math.max(...scores);
  return scores.reduce((mask, score, role) => (score === best ? mask | (1 << role) : mask), 0);
}
