import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "#lib/scoring/answers.ts";
import { findBalances } from "#lib/scoring/dimensions.ts";
import { type Elevation, measureElevation } from "#lib/scoring/elevation.ts";
import { findAffinity, findMaximum, rankRoles, sumWeights } from "#lib/scoring/scores.ts";
import type { Stability } from "#lib/scoring/stability.ts";
import { reachVerdict, type Verdict } from "#lib/scoring/verdict.ts";

/** What one line of an export says of a sheet: the result without its explanation. */
export interface SheetSummary {
  answered: number;
  asked: number;
  /** Per role, in tenths of a point; empty when nothing is answered. */
  affinities: number[];
  /** Per dimension of the quiz, from 1 (all towards its first pole) to −1; null where none of its questions has an answer. */
  balances: (number | null)[];
  first: string[];
  verdict: Verdict["kind"];
  stability: number;
  /** Where the quiz has ratings and something is answered. */
  elevation?: Pick<Elevation, "sum" | "maximum" | "level">;
}

/**
 * Gives the summary of a sheet over the items of a session's quiz, with how stable its result is: the same figures as its
 * result page.
 */
export function summarizeSheet(quiz: Bank, answers: Answers, stability: Stability): SheetSummary {
  const answered = listAnswered(quiz, answers);
  const asked = quiz.items.length;
  const balances = findBalances(quiz, answers);
  if (answered.length === 0) {
    const nothing = { affinities: [], first: [], verdict: "none" as const, stability: 0 };
    return { answered: 0, asked, balances, ...nothing };
  }
  const scores = sumWeights(quiz, answered);
  const maximum = findMaximum(
    quiz,
    answered.map(({ item }) => item),
  );
  const first = rankRoles(quiz.roles, scores)[0] ?? [];
  const elevation = measureElevation(quiz, answers);
  return {
    answered: answered.length,
    asked,
    balances,
    affinities: scores.map((score) => findAffinity(score, maximum)),
    first,
    verdict: reachVerdict({ roles: quiz.roles, first, stability, elevation }).kind,
    stability: stability.same,
    ...(elevation && {
      elevation: { sum: elevation.sum, maximum: elevation.maximum, level: elevation.level },
    }),
  };
}
