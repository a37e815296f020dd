import { nameSentence } from "#app/_explanation/verdict.ts";
import type { Card } from "#lib/cards/card.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import type { CardStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";

/** Gives a role's name in the card's language. */
export type NameRole = (role: string) => string;

/** The words that a card is worded with, all in its language; the verdict's name is the result page's own. */
export interface CardVocabulary {
  roles: Readonly<Record<string, { name: string; tagline: string }>>;
  verdict: Pick<ResultStrings["verdict"], "label" | "heading">;
  card: CardStrings;
}

/** Everything that a card says, in the language of the person who shares it. */
export interface CardWords {
  title: string;
  /** What stands over the card, and that the quiz was the express one. */
  topic: string;
  /** Whom the card is about, where it does not name roles. */
  heading: string;
  /** How sure it is: the verdict's name, and how often the same role would come first; "" where nothing is said. */
  label: string;
  often: string;
  /** What the figure is about, or what stands in its place. */
  again: string;
  sentence: string;
  invitation: string;
  /** What the picture shows, for whoever does not see it. */
  alt: string;
  /** The names of the bank's roles, in its order, and what each job is. */
  names: string[];
  taglines: string[];
}

/** Puts a card into words. */
export function wordCard(card: Card, { roles, verdict, card: strings }: CardVocabulary): CardWords {
  const { verdict: kind, mode, locale } = card;
  const nameRole: NameRole = (role) => roles[role]?.name ?? role;
  const sayTagline = (role: string) => roles[role]?.tagline ?? "";
  const title = fillTemplate(strings.title[kind], { roles: listNames(card, nameRole) });
  const label = verdict.label[kind];
  const often = strings.often[kind];
  const name = nameSentence(kind, card.roles.length);
  const sentence = strings.sentence[name];
  const { colon } = languages[locale];
  const jobs = card.roles.map((role) =>
    card.roles.length === 1 ? sayTagline(role) : nameRole(role) + colon + sayTagline(role),
  );
  const figures = card.bank.roles.map((role, at) =>
    fillTemplate(strings.affinity, { role: nameRole(role), figure: card.affinities?.[at] ?? "" }),
  );
  const express = mode === "express" ? [strings.express] : [];
  const said = [title, ...jobs, often ? label + colon + often : label, ...express];
  const alt = [
    fillTemplate(strings.alt, { said: said.join(". "), sentence }),
    card.affinities ? fillTemplate(strings.altAffinities, { list: figures.join(", ") }) : "",
  ];
  return {
    title,
    topic: strings.topic[mode],
    heading: kind === "none" ? verdict.heading.none : verdict.heading.three,
    label,
    often,
    again: strings.again[kind],
    sentence,
    invitation: strings.invitation,
    alt: alt.filter(Boolean).join(" "),
    names: card.bank.roles.map(nameRole),
    taglines: card.bank.roles.map(sayTagline),
  };
}

/** Gives the names of the roles that a card's verdict names: "Sales Manager et Account Manager". */
export function listNames({ roles, locale }: Pick<Card, "roles" | "locale">, nameRole: NameRole) {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(roles.map(nameRole));
}
