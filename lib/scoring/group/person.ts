import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "../answers.ts";
import { compassPoint, type Point } from "../compass.ts";
import { findBalances } from "../dimensions.ts";
import { type Elevation, measureElevation } from "../elevation.ts";
import { findMaximum, rankRoles, sumWeights } from "../scores.ts";
import type { Stability } from "../stability.ts";
import { reachVerdict, type Verdict } from "../verdict.ts";

/** One sheet with how stable its result is, as `findStability` gives it: the slow part, which callers may remember. */
export interface WeighedSheet {
  answers: Answers;
  stability: Stability;
}

/** What one person says in one round, without anything that says who it is. */
export interface Opinion {
  answers: Answers;
  point: Point;
  /** The roles that come first: several are a tie. */
  first: string[];
  /** Per dimension, from −1 (second pole) to 1 (first pole); null where nothing was answered. */
  balances: (number | null)[];
}

/** An opinion with how sure its result is. */
export interface Person extends Opinion {
  verdict: Verdict;
  /** The probability that the same role comes first again. */
  same: number;
  elevation: Elevation | null;
}

/**
 * Tells whether a sheet counts in a group's picture: when at least half of the items asked have an answer other than "I
 * don't know". With fewer the point in the compass says more about what was skipped than about the person.
 * @example 24 items, 12 answered // true; 11 answered // false
 */
export function countsInGroup(bank: Bank, answers: Answers): boolean {
  return 2 * listAnswered(bank, answers).length >= bank.items.length;
}

/** Gives one person's part of the picture; `bank` has the items that the session asks. */
export function readPerson(bank: Bank, { answers, stability }: WeighedSheet): Person {
  const opinion = readOpinion(bank, answers);
  const elevation = measureElevation(bank, answers);
  const verdict = reachVerdict({ roles: bank.roles, first: opinion.first, stability, elevation });
  return { ...opinion, verdict, same: stability.same, elevation };
}

/** Gives what somebody says, without how sure that is, which takes long to work out. */
export function readOpinion(bank: Bank, answers: Answers): Opinion {
  const answered = listAnswered(bank, answers);
  const scores = sumWeights(bank, answered);
  const items = answered.map(({ item }) => item);
  const first = answered.length > 0 ? (rankRoles(bank.roles, scores)[0] ?? []) : [];
  return {
    answers,
    point: compassPoint(scores, findMaximum(bank, items)),
    first,
    balances: findBalances(bank, answers),
  };
}
