import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { reachVerdict, type Verdict } from "#lib/scoring/verdict.ts";
import { sum } from "./moments.ts";

/** The sheet of somebody who prefers one role's way at every item. */
interface IdealSheet {
  answers: Record<string, string>;
  score: number;
  /** How far the role's score is above the best other role's on this sheet; negative when another role wins even here. */
  margin: number;
}

/**
 * Gives the sheet that takes, at every item, the option with the role's highest weight; among equals the one that leaves
 * the best other role lowest, then the first.
 * @example weights a (2, −1, −1), b (−1, 2, −1) → the ideal sheet of role 0 takes a
 */
export function composeIdealSheet(bank: Pick<Bank, "roles" | "items">, role: number): IdealSheet {
  const chosen = bank.items.map((item) => ({ item, option: chooseBest(item, role) }));
  const scores = bank.roles.map((_, position) =>
    sum(chosen.map(({ option }) => option?.weights[position] ?? 0)),
  );
  const score = scores[role] ?? 0;
  const others = scores.filter((_, position) => position !== role);
  return {
    answers: Object.fromEntries(chosen.map(({ item, option }) => [item.id, option?.id ?? ""])),
    score,
    margin: score - Math.max(...others),
  };
}

function chooseBest(item: Item, role: number) {
  return item.options.toSorted(
    (one, other) =>
      (other.weights[role] ?? 0) - (one.weights[role] ?? 0) ||
      bestOther(one.weights, role) - bestOther(other.weights, role),
  )[0];
}

function bestOther(weights: readonly number[], role: number): number {
  return Math.max(...weights.filter((_, position) => position !== role));
}

/** The ways to fill in a sheet without reading it. */
const carelessHabits = ["first", "middle", "last", "alternating"] as const;

type CarelessHabit = (typeof carelessHabits)[number];

/** What a sheet filled in without reading comes out as. */
export interface CarelessSheet {
  habit: CarelessHabit;
  answers: Answers;
  scores: number[];
  first: string[];
  verdict: Verdict;
  /** The probability that the same role comes first again; see `findStability`. */
  stability: number;
}

/**
 * Fills in the sheets of people who always take the first, the middle (of an even number, the earlier of the two) or the
 * last option, or the first and the last in turn, and judges them. None of them should get a clear verdict.
 */
export function fillCarelessSheets(bank: Bank): CarelessSheet[] {
  return carelessHabits.map((habit) => {
    const answers: Answers = Object.fromEntries(
      bank.items.map(({ id, options }, place) => [
        id,
        options[choosePosition({ habit, place, options: options.length })]?.id ?? null,
      ]),
    );
    const scores = scoreAnswers(bank, answers);
    const first = rankRoles(bank.roles, scores)[0] ?? [];
    const stability = findStability(bank, answers);
    const elevation = measureElevation(bank, answers);
    const verdict = reachVerdict({ roles: bank.roles, first, stability, elevation });
    return { habit, answers, scores, first, verdict, stability: stability.same };
  });
}

function choosePosition(parts: { habit: CarelessHabit; place: number; options: number }): number {
  const { habit, place, options } = parts;
  if (habit === "middle") return Math.floor((options - 1) / 2);
  const last = habit === "last" || (habit === "alternating" && place % 2 === 1);
  return last ? options - 1 : 0;
}
