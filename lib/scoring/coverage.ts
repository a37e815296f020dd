import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";
import { listGains } from "./counterfactual.ts";
import { findFewestChanges } from "./fewest-changes.ts";
import { findMaximum, scoreAnswers } from "./scores.ts";

/** How much of the bank was answered, and what the rest could still have changed. */
export interface Coverage {
  answered: number;
  total: number;
  /** M of the answered items in M of all items, from 0 to 1: how much of the compass the answers could span. */
  share: number;
  /** The roles that some answers to the skipped items would put first, alone or tied; with none skipped, those first now. */
  possible: string[];
}

/**
 * Gives how much of the bank was answered and which roles could still come first.
 *
 *     role r is possible if there are answers to the skipped items so that for every rival q
 *     Σ (w(r) − w(q)) over them ≥ score(q) − score(r)
 *
 * Exact for all rivals together, not one by one. Leaving an item skipped counts as an answer.
 *
 * @example nothing answered // { answered: 0, total: 24, share: 0, possible: [every role that can come first at all] }
 */
export function measureCoverage(bank: Bank, answers: Answers): Coverage {
  const scores = scoreAnswers(bank, answers);
  const answered = bank.items.filter((item) => findChoice(item, answers));
  const skipped = bank.items.filter((item) => !findChoice(item, answers));
  const full = findMaximum(bank, bank.items);
  const possible = bank.roles.filter((_, role) => {
    const rivals = [...bank.roles.keys()].filter((rival) => rival !== role);
    const gaps = rivals.map((rival) => (scores[rival] ?? 0) - (scores[role] ?? 0));
    const gains = skipped.map((item) => listGains({ item, answers, role, rivals }));
    return findFewestChanges({ items: gains, needs: gaps }) !== null;
  });
  return {
    answered: answered.length,
    total: bank.items.length,
    share: full === 0 ? 0 : findMaximum(bank, answered) / full,
    possible,
  };
}
