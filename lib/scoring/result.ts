import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, findMode, listAnswered, type QuizMode, selectAsked } from "./answers.ts";
import {
  type Counterfactual,
  type Coverage,
  findCounterfactuals,
  measureCoverage,
} from "./counterfactual.ts";
import { type Elevation, measureElevation } from "./elevation.ts";
import {
  findAffinity,
  findMaximum,
  keepLedger,
  type LedgerSection,
  rankRoles,
  sumWeights,
} from "./scores.ts";
import { findStability, type Stability } from "./stability.ts";
import { reachVerdict, type Verdict } from "./verdict.ts";

/** Everything that a result page explains. Roles are in the bank's order wherever a list is per role. */
export interface Result {
  /** Which quiz the sheet belongs to; the items that were not asked have no part in the result. */
  mode: QuizMode;
  answered: number;
  /** How many items were asked. */
  total: number;
  scores: number[];
  /** M, what affinities are measured by; 0 when nothing is answered. */
  maximum: number;
  /** In tenths of a point, integers from 0 to 1000. */
  affinities: number[];
  /** The roles that come first: several are a tie; none when nothing is answered. */
  first: string[];
  verdict: Verdict;
  stability: Stability;
  /** Where ratings were asked. */
  elevation?: Elevation;
  ledger: LedgerSection[];
  coverage: Coverage;
  /** For every role that does not come first alone; empty when nothing is answered. */
  counterfactual: Counterfactual[];
}

/** Gives the whole result of a sheet, over the items that were asked. */
export function explainResult(whole: Bank, answers: Answers): Result {
  const bank = selectAsked(whole, answers);
  const answered = listAnswered(bank, answers);
  const scores = sumWeights(bank, answered);
  const maximum = findMaximum(
    bank,
    answered.map(({ item }) => item),
  );
  const first = answered.length > 0 ? (rankRoles(bank.roles, scores)[0] ?? []) : [];
  const stability = findStability(bank, answers);
  const elevation = measureElevation(bank, answers);
  return {
    mode: findMode(whole, answers),
    answered: answered.length,
    total: bank.items.length,
    scores,
    maximum,
    affinities: scores.map((score) => findAffinity(score, maximum)),
    first,
    verdict: reachVerdict({ roles: bank.roles, first, stability, elevation }),
    stability,
    ...(elevation && { elevation }),
    ledger: keepLedger(bank, answers),
    coverage: measureCoverage(bank, answers),
    counterfactual: answered.length > 0 ? findCounterfactuals(bank, answers) : [],
  };
}
