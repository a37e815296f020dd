import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { Result } from "#lib/scoring/result.ts";
import { rankRoles } from "#lib/scoring/scores.ts";

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
