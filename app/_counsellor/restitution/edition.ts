import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { nameRole, wordOption } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { discussionStrings, restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** What every part of a restitution is drawn with. */
export interface RestitutionEdition {
  locale: Locale;
  words: (typeof restitutionStrings)[Locale];
  bank: Bank;
  sentences: Sentences;
}

/** Gives the words that a session's restitution is drawn with, in a language. */
export function findRestitutionEdition(session: Session, locale: Locale): RestitutionEdition {
  const { bank, sentences } = findSessionEdition(session, locale);
  return { locale, words: restitutionStrings[locale], bank, sentences };
}

/** Gives a dimension's name and its two poles. */
export function nameDimension({ sentences }: RestitutionEdition, dimension: string) {
  const found = sentences.dimensions[dimension];
  return { name: found?.name ?? dimension, poles: found?.poles ?? ["", ""] };
}

/** Gives what an option says: a scale's ends as they stand, its inner points by the end that they are nearer to. */
export function quoteOption(edition: RestitutionEdition, item: string, option: string): string {
  const asked = edition.bank.items.find(({ id }) => id === item);
  const said = edition.sentences.items[item]?.options[option];
  return said ?? (asked ? wordOption(edition, asked, option) : option);
}

/** Gives a question that opens the discussion of an item. */
export function findPrompt(edition: RestitutionEdition, item: string, dimension: string): string {
  const { dimensions, other } = discussionStrings[edition.locale];
  const { poles } = nameDimension(edition, dimension);
  const neighbours = edition.bank.items.filter((one) => one.dimension === dimension);
  // The place among all of the bank's items of this dimension, so that no two items share one.
  const place = neighbours.findIndex(({ id }) => id === item);
  const prompts = lookUp(dimensions, dimension) ?? [];
  return prompts[place] ?? fillTemplate(other, { first: poles[0] ?? "", second: poles[1] ?? "" });
}

/** Gives a balance in words, such as "34 vers « Analyser et planifier »". */
export function wordBalance(
  edition: RestitutionEdition,
  dimension: string,
  balance: number,
): string {
  const { words } = edition;
  const n = Math.round(Math.abs(balance) * 100);
  if (n === 0) return words.dimensions.even;
  const { poles } = nameDimension(edition, dimension);
  return fillTemplate(words.dimensions.towards, { n, pole: poles[balance > 0 ? 0 : 1] ?? "" });
}

/** Gives a number of people in words. */
export function wordPeople({ words, locale }: RestitutionEdition, n: number): string {
  return fillPlural(words.people, { locale, n });
}

/** Gives roles in a row, such as "Sales Manager et Account Manager". */
export function wordRoles(edition: RestitutionEdition, roles: readonly string[]): string {
  const names = roles.map((role) => nameRole(edition, role));
  return new Intl.ListFormat(edition.locale).format(names);
}
