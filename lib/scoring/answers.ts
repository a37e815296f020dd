import type { Bank, Item, Option } from "#lib/bank/schema.ts";

/** The chosen option's id by item id; `null` or absent means skipped ("I don't know"). */
export type Answers = Readonly<Record<string, string | null>>;

/** An answered item with the option chosen. */
export interface Answered {
  item: Item;
  option: Option;
}

export type AnswersReading =
  | { ok: true; answers: Answers }
  | { ok: false; reason: "not-answers" | "unknown-item" | "unknown-option"; item?: string };

/**
 * Reads answers that come from outside (a form, a stored text, a line of JSON).
 *
 * Gives them in normal form: every item of the bank, in the bank's order, skipped ones as `null`.
 * Refuses what is not an object (`not-answers`), an item or an option that the bank does not have.
 *
 * @example readAnswers(bank, { "visits-1": "b" }) // { ok: true, answers: { "visits-1": "b", "team-1": null } }
 */
export function readAnswers(bank: Bank, input: unknown): AnswersReading {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, reason: "not-answers" };
  }
  const given = new Map<string, unknown>(Object.entries(input));
  const answers: [string, string | null][] = [];
  for (const { id, options } of bank.items) {
    const choice = given.get(id) ?? null;
    given.delete(id);
    if (choice !== null && !options.some((option) => option.id === choice)) {
      return { ok: false, reason: "unknown-option", item: id };
    }
    answers.push([id, typeof choice === "string" ? choice : null]);
  }
  for (const item of given.keys()) return { ok: false, reason: "unknown-item", item };
  return { ok: true, answers: Object.fromEntries(answers) };
}

/**
 * Gives the option chosen for an item, or `null` when the item was skipped.
 * @throws RangeError if the item has no such option: answers from outside pass through `readAnswers` first.
 */
export function findChoice(item: Item, answers: Answers): Option | null {
  const choice = Object.hasOwn(answers, item.id) ? answers[item.id] : null;
  if (choice === null || choice === undefined) return null;
  const option = item.options.find(({ id }) => id === choice);
  if (!option) throw new RangeError(`item ${item.id} has no option ${choice}`);
  return option;
}

/** Gives the answered items with the options chosen, in the bank's order. */
export function listAnswered(bank: Bank, answers: Answers): Answered[] {
  const answered: Answered[] = [];
  for (const item of bank.items) {
    const option = findChoice(item, answers);
    if (option) answered.push({ item, option });
  }
  return answered;
}
