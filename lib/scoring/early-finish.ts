import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";
import { scoreAnswers } from "./scores.ts";

/**
 * Tells whether the first role is settled: it comes first alone now, and no answers to the remaining items, nor leaving
 * them skipped, can bring another role level with it. Then the quiz can offer to finish.
 *
 *     for every rival q:  score(f) − score(q) + Σ over remaining items min( 0 , min over options (w(f) − w(q)) ) > 0
 *
 * Exact: the first role is safe from all rivals if and only if it is safe from each, since every sum is at its least on
 * answers chosen for that rival. All items without an answer remain; for the express quiz pass the bank with its express
 * items only.
 *
 * @example scores [12, −6, −6], one scene of (2, −1, −1), (−1, 2, −1), (−1, −1, 2) left // true: 18 − 3 > 0
 */
export function isSettled(bank: Bank, answers: Answers): boolean {
  const scores = scoreAnswers(bank, answers);
  const first = scores.indexOf(Math.max(...scores));
  const remaining = bank.items.filter((item) => !findChoice(item, answers));
  return scores.every((score, rival) => {
    if (rival === first) return true;
    const losses = remaining.map(({ options }) =>
      Math.min(0, ...options.map(({ weights }) => (weights[first] ?? 0) - (weights[rival] ?? 0))),
    );
    return (scores[first] ?? 0) - score + losses.reduce((sum, loss) => sum + loss, 0) > 0;
  });
}
