import { findRelease } from "#app/_session/sentences.ts";
import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { discussionStrings } from "#lib/i18n/discussion.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { restitutionStrings } from "#lib/i18n/restitution.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";

/** What every part of a restitution is drawn with. */
export interface Material {
  locale: Locale;
  words: (typeof restitutionStrings)[Locale];
  quiz: Bank;
  sentences: Sentences;
}

/** Gives the words that a session's restitution is drawn with, in a language. */
export function findMaterial(session: SessionRow, locale: Locale): Material {
  return {
    locale,
    words: restitutionStrings[locale],
    quiz: findQuiz(session),
    sentences: findRelease(session).sentences[locale],
  };
}

/** Gives the name of a role. */
export function nameRole({ sentences }: Material, role: string): string {
  return sentences.roles[role]?.name ?? role;
}

/** Gives a dimension's name and its two poles. */
export function nameDimension({ sentences }: Material, dimension: string) {
  const found = sentences.dimensions[dimension];
  return { name: found?.name ?? dimension, poles: found?.poles ?? ["", ""] };
}

/** Gives what an option says: a scale's inner points name the end they are nearer to. */
export function wordOption({ quiz, sentences }: Material, item: string, option: string): string {
  const asked = quiz.items.find(({ id }) => id === item);
  const texts = sentences.items[item]?.options ?? {};
  if (texts[option]) return texts[option];
  const place = asked?.options.findIndex(({ id }) => id === option) ?? 0;
  const ends = [asked?.options[0]?.id ?? "", asked?.options.at(-1)?.id ?? ""];
  const end = ends[2 * place < (asked?.options.length ?? 0) - 1 ? 0 : 1] ?? "";
  return fillTemplate(sentences.points[place] ?? option, { pole: texts[end] ?? "" });
}

/** Gives a question that opens the discussion of an item. */
export function findPrompt(material: Material, item: string, dimension: string): string {
  const { dimensions, other } = discussionStrings[material.locale];
  const { poles } = nameDimension(material, dimension);
  const neighbours = material.quiz.items.filter((one) => one.dimension === dimension);
  // The place among all of the bank's items of this dimension, so that no two items share one.
  const place = neighbours.findIndex(({ id }) => id === item);
  const prompts = dimensions[dimension] ?? [];
  return prompts[place] ?? fillTemplate(other, { first: poles[0] ?? "", second: poles[1] ?? "" });
}

/** Gives a balance in words, such as "34 vers « Analyser et planifier »". */
export function wordBalance(material: Material, dimension: string, balance: number): string {
  const { words } = material;
  const n = Math.round(Math.abs(balance) * 100);
  if (n === 0) return words.dimensions.even;
  const { poles } = nameDimension(material, dimension);
  return fillTemplate(words.dimensions.towards, { n, pole: poles[balance > 0 ? 0 : 1] ?? "" });
}

/** Gives a number of people in words. */
export function wordPeople({ words }: Material, n: number): string {
  return n === 1 ? words.peopleOne : fillTemplate(words.people, { n });
}

/** Gives roles in a row, such as "Sales Manager et Account Manager". */
export function wordRoles(material: Material, roles: readonly string[]): string {
  const names = roles.map((role) => nameRole(material, role));
  return new Intl.ListFormat(material.locale).format(names);
}
