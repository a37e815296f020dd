import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "../answers.ts";
import { rankRoles, scoreAnswers } from "../scores.ts";
import { findStability } from "../stability.ts";
import { reachVerdict, type Verdict } from "../verdict.ts";

/** The ways to fill in a sheet without reading it. */
export const carelessHabits = ["first", "middle", "last", "alternating"] as const;

export type CarelessHabit = (typeof carelessHabits)[number];

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
    const verdict = reachVerdict({ roles: bank.roles, first, stability });
    return { habit, answers, scores, first, verdict, stability: stability.same };
  });
}

function choosePosition(parts: { habit: CarelessHabit; place: number; options: number }): number {
  const { habit, place, options } = parts;
  if (habit === "middle") return Math.floor((options - 1) / 2);
  const last = habit === "last" || (habit === "alternating" && place % 2 === 1);
  return last ? options - 1 : 0;
}
