import type { Bank, Item, Option } from "#lib/bank/schema.ts";

/** The chosen option's id by item id; `null` or absent means skipped ("I don't know"). */
export type Answers = Readonly<Record<string, string | null>>;

/** An answered item with the option chosen. */
export interface Answered {
  item: Item;
  option: Option;
}

type AnswersReading =
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

/** The two lengths of the quiz. */
export type QuizMode = "full" | "express";

/**
 * Gives the quiz that a sheet belongs to: `express` when something is answered and nothing outside the express items is,
 * otherwise `full`. A sheet does not say how it was asked, so a full quiz left after a few express items is read as express.
 * @example with express items a and b of a, b, c: { a: "x" } // "express"; { a: "x", c: "y" } // "full"; {} // "full"
 */
export function findMode(bank: Bank, answers: Answers): QuizMode {
  const answered = listAnswered(bank, answers);
  const express = answered.every(({ item }) => bank.express.includes(item.id));
  return answered.length > 0 && express ? "express" : "full";
}

/** Gives the express quiz as a bank of its own: the same roles and dimensions, only the items that `express` names. */
export function selectExpress(bank: Bank): Bank {
  return { ...bank, items: bank.items.filter((item) => bank.express.includes(item.id)) };
}

/**
 * Gives the bank of the items that were asked, answered or not. What was not asked is not "skipped": taking the express
 * quiz again would not ask it either, so it has no part in stability and coverage.
 */
export function selectAsked(bank: Bank, answers: Answers): Bank {
  return findMode(bank, answers) === "express" ? selectExpress(bank) : bank;
}
