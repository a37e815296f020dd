import type { Bank, Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";
import { type Change, findFewestChanges, type ItemGains } from "./fewest-changes.ts";
import { findMaximum, rankRoles, scoreAnswers } from "./scores.ts";

/** One answer to give otherwise; `from` is `null` where the item was skipped. */
export interface AnswerChange {
  item: string;
  from: string | null;
  to: string;
}

/**
 * What would put a role first: the fewest changes, in the bank's order; `null` if no changes would. Whether elevation is low
 * is another question: `Elevation` says what would change that.
 */
export interface Counterfactual {
  role: string;
  changes: AnswerChange[] | null;
}

/**
 * Gives, for every role that does not come first alone, the fewest answers that would have to change, and to what, for it
 * to come first alone.
 *
 *     for every rival q:  Σ over changes ((w_to(r) − w_from(r)) − (w_to(q) − w_from(q))) ≥ score(q) − score(r) + 1
 *
 * Exact (see `fewest-changes.ts`) and deterministic: of equally few changes it takes those of the most telling items, and
 * then for each, in the bank's order, the mildest option that still does. Skipped items stay skipped unless `fill`; then
 * answering one counts as one change.
 *
 * @example scores [2, −1, −1] from one scene, its first option chosen // role 1: [{ item: "scene", from: "a", to: "b" }]
 */
export function findCounterfactuals(
  bank: Bank,
  answers: Answers,
  { fill = false }: { fill?: boolean } = {},
): Counterfactual[] {
  const scores = scoreAnswers(bank, answers);
  const [first = []] = rankRoles(bank.roles, scores);
  const items = bank.items.filter((item) => fill || findChoice(item, answers));
  const counterfactuals: Counterfactual[] = [];
  for (const [role, id] of bank.roles.entries()) {
    if (first.length === 1 && first[0] === id) continue;
    const rivals = [...bank.roles.keys()].filter((rival) => rival !== role);
    const gaps = rivals.map((rival) => (scores[rival] ?? 0) - (scores[role] ?? 0) + 1);
    const gains = items.map((item) => listGains({ item, answers, role, rivals }));
    const found = findFewestChanges({ items: gains, needs: gaps });
    const changes = found && soften(found, gains, gaps);
    counterfactuals.push({ role: id, changes: changes && nameChanges(changes, items, answers) });
  }
  return counterfactuals;
}

/** What each option of an item would gain for a role on each rival, against the answer given. */
function listGains({
  item,
  answers,
  role,
  rivals,
}: {
  item: Item;
  answers: Answers;
  role: number;
  rivals: readonly number[];
}): ItemGains {
  const from = findChoice(item, answers)?.weights ?? [];
  return item.options.map(({ weights }) =>
    rivals.map((rival) => lead(weights, role, rival) - lead(from, role, rival)),
  );
}

function lead(weights: readonly number[], role: number, rival: number): number {
  return (weights[role] ?? 0) - (weights[rival] ?? 0);
}

/** Takes for every change, one after the other, the option that gains least and still leaves nothing missing. */
function soften(
  changes: readonly Change[],
  gains: readonly ItemGains[],
  gaps: readonly number[],
): Change[] {
  const softened = [...changes];
  for (const [place, { item }] of changes.entries()) {
    const others = softened.filter((_, at) => at !== place);
    const missing = gaps.map((gap, rival) =>
      others.reduce((rest, { item, gain }) => rest - (gains[item]?.[gain]?.[rival] ?? 0), gap),
    );
    const options = (gains[item] ?? [])
      .map((values, gain) => ({
        gain,
        values,
        total: values.reduce((sum, value) => sum + value, 0),
      }))
      .filter(({ values }) => missing.every((gap, rival) => (values[rival] ?? 0) >= gap))
      .sort((a, b) => a.total - b.total);
    if (options[0]) softened[place] = { item, gain: options[0].gain };
  }
  return softened;
}

function nameChanges(
  changes: readonly Change[],
  items: readonly Item[],
  answers: Answers,
): AnswerChange[] {
  return changes.flatMap(({ item: place, gain }) => {
    const item = items[place];
    const to = item?.options[gain];
    if (!item || !to) return [];
    return [{ item: item.id, from: findChoice(item, answers)?.id ?? null, to: to.id }];
  });
}

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
