import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { Result } from "#lib/scoring/result.ts";
import { rankRoles } from "#lib/scoring/scores.ts";

/** One answer that counts for or against a role: its share in tenths of a point, and the claim that ties them together. */
export interface Reason {
  item: string;
  option: string;
  share: number;
  claim: string | undefined;
}

/** The strongest answers for a role and the strongest against it, the strongest first. */
export interface Reasons {
  towards: Reason[];
  away: Reason[];
}

/**
 * Gives the strongest reasons for and against a role, at most `towards` and `away` of them. Among answers that count
 * alike, one whose claim has not been said yet comes first, then the bank's order.
 */
export function findReasons(
  bank: Bank,
  result: Pick<Result, "ledger">,
  { role, towards, away }: { role: string; towards: number; away: number },
): Reasons {
  const at = bank.roles.indexOf(role);
  const byItem = new Map(
    result.ledger.flatMap(({ entries }) => entries.map((entry) => [entry.item, entry])),
  );
  const reasons = bank.items.flatMap((item): (Reason & { points: number })[] => {
    const entry = byItem.get(item.id);
    if (!entry) return [];
    const { option, shares, points } = entry;
    return [
      {
        item: item.id,
        option,
        share: shares[at] ?? 0,
        points: points[at] ?? 0,
        claim: item.claims[at],
      },
    ];
  });
  const strongest = (sign: 1 | -1, count: number) =>
    pickStrongest(
      reasons.filter(({ points }) => points * sign > 0),
      count,
    ).map(({ item, option, share, claim }) => ({ item, option, share, claim }));
  return { towards: strongest(1, towards), away: strongest(-1, away) };
}

/** Weights rank, not shares: two answers of equal weight may differ by the tenth that rounding gave to one of them. */
function pickStrongest<R extends Reason & { points: number }>(reasons: R[], count: number): R[] {
  const left = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const picked: R[] = [];
  while (picked.length < count && left.length > 0) {
    const strength = Math.abs(left[0]?.points ?? 0);
    const fresh = left.findIndex(
      ({ points, claim }) =>
        Math.abs(points) === strength && !picked.some((reason) => reason.claim === claim),
    );
    picked.push(...left.splice(Math.max(fresh, 0), 1));
  }
  return picked;
}

/** Gives the items without an answer, in the bank's order. */
export function listSkipped(bank: Bank, answers: Answers): Item[] {
  return bank.items.filter(({ id }) => (answers[id] ?? null) === null);
}

/** Gives the roles that do not come first now and would, alone or level, with some answer to this one item. */
export function findOvertakers(
  bank: Bank,
  item: Item,
  { scores, first }: Pick<Result, "scores" | "first">,
): string[] {
  const reached = item.options.flatMap(({ weights }) => {
    const moved = scores.map((score, role) => score + (weights[role] ?? 0));
    return rankRoles(bank.roles, moved)[0] ?? [];
  });
  return bank.roles.filter((role) => reached.includes(role) && !first.includes(role));
}
