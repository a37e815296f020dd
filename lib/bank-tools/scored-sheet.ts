import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { fillCarelessSheets } from "#lib/scoring/certificate/telling-sheets.ts";
import { explainResult, type Result } from "#lib/scoring/result.ts";
import { findAffinity } from "#lib/scoring/scores.ts";

/**
 * Gives the function that turns a sheet of a bank into its whole result as programs read it: what the command line prints
 * and what the API answers. `warnings` says what makes a result worth little, such as the same place chosen throughout.
 */
export function createSheetScorer(bank: Bank) {
  const careless = fillCarelessSheets(bank);
  return function scoreSheet(answers: Answers) {
    const result = explainResult(bank, answers);
    const entries = result.ledger.flatMap((section) => section.entries);
    const roles = listRoles(bank, result).map((role, place) => ({
      ...role,
      ledger: entries.map(({ item, option, points }) => ({
        ...{ item, option },
        points: points[place] ?? 0,
      })),
    }));
    const sheet = JSON.stringify(bank.items.map(({ id }) => answers[id] ?? null));
    const habit = careless.find(
      (habitual) => JSON.stringify(Object.values(habitual.answers)) === sheet,
    )?.habit;
    const warnings = [
      ...(result.answered === 0 ? ["nothing-answered"] : []),
      ...(result.answered > 0 && result.answered * 2 < result.total ? ["half-skipped"] : []),
      ...(habit ? [`always-${habit}`] : []),
    ];
    return {
      code: encodeAnswers(bank, answers),
      roles,
      first: result.first,
      verdict: result.verdict,
      stability: result.stability,
      ...(result.elevation && { elevation: result.elevation }),
      coverage: result.coverage,
      counterfactual: result.counterfactual,
      warnings,
    };
  };
}

/** Gives each role with its score and its affinity in points, 0 … 100, with one decimal. */
export function listRoles(bank: Bank, { scores, maximum }: Pick<Result, "scores" | "maximum">) {
  return bank.roles.map((role, place) => {
    const score = scores[place] ?? 0;
    return { role, score, affinity: findAffinity(score, maximum) / 10 };
  });
}
