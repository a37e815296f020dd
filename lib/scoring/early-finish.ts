import type { Answers } from "./answers.ts";
import { isLow } from "./elevation.ts";

/** What early finish needs to know of a bank: roles, kinds of items, and options with their weights. Any `Bank` fits. */
interface WeighedBank {
  readonly roles: readonly string[];
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly options: readonly { readonly id: string; readonly weights: readonly number[] }[];
  }[];
}

/**
 * Tells whether the first role is settled: it comes first alone now, and no answers to the remaining items, nor leaving
 * them skipped, can bring another role level with it, or change whether elevation is low. Then the quiz can offer to finish.
 *
 *     for a role f and every rival q:  Σ over answered items (w(f) − w(q))
 *                                    + Σ over remaining items min( 0 , min over options (w(f) − w(q)) ) > 0
 *
 * Exact: the first role is safe from all rivals if and only if it is safe from each, since every sum is at its least on
 * answers chosen for that rival; and elevation is low for all answers or for none if it is for the lowest and the highest of
 * the remaining ratings alike. All items without an answer remain; for the express quiz pass the bank with its express
 * items only.
 *
 * @example scores [12, −6, −6], one scene of (2, −1, −1), (−1, 2, −1), (−1, −1, 2) left // true: 18 − 3 > 0
 */
export function isSettled({ roles, items }: WeighedBank, answers: Answers): boolean {
  function findLeastLead(first: number, rival: number) {
    const findLead = ({ weights }: { weights: readonly number[] }) =>
      (weights[first] ?? 0) - (weights[rival] ?? 0);
    return items.reduce((sum, { id, options }) => {
      const chosen = options.find((option) => option.id === answers[id]);
      return sum + (chosen ? findLead(chosen) : Math.min(0, ...options.map(findLead)));
    }, 0);
  }
  function isLowWith(points: (ratings: number) => number) {
    const ratings = items.filter(({ kind }) => kind === "rating");
    return isLow(
      ratings.map(({ id, options }) => {
        const place = options.findIndex((option) => option.id === answers[id]);
        return place < 0 ? points(options.length) : place;
      }),
    );
  }
  return (
    isLowWith(() => 0) === isLowWith((count) => count - 1) &&
    roles.some((_, first) =>
      roles.every((_, rival) => rival === first || findLeastLead(first, rival) > 0),
    )
  );
}
