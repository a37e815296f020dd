import type { Answers } from "./answers.ts";

/** What early finish needs to know of a bank: roles, and options with their weights. Any `Bank` fits. */
export interface WeighedBank {
  readonly roles: readonly string[];
  readonly items: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly weights: readonly number[] }[];
  }[];
}

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
export function isSettled({ roles, items }: WeighedBank, answers: Answers): boolean {
  const choices = items.map(({ id, options }) =>
    options.find((option) => option.id === answers[id]),
  );
  const scores = roles.map((_, role) =>
    choices.reduce((sum, option) => sum + (option?.weights[role] ?? 0), 0),
  );
  const first = scores.indexOf(Math.max(...scores));
  return scores.every((score, rival) => {
    if (rival === first) return true;
    const losses = items.map(({ options }, place) => {
      if (choices[place]) return 0;
      const leads = options.map(({ weights }) => (weights[first] ?? 0) - (weights[rival] ?? 0));
      return Math.min(0, ...leads);
    });
    return (scores[first] ?? 0) - score + losses.reduce((sum, loss) => sum + loss, 0) > 0;
  });
}
