import { nameSentence } from "#app/_explanation/verdict.ts";
import type { Card } from "#lib/cards/card.ts";
import type { CardStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

/** Gives a role's name in the card's language. */
export type NameRole = (role: string) => string;

/** Everything that a card says, in the language of the person who shares it. */
export interface CardWords {
  title: string;
  label: string;
  sentence: string;
  invitation: string;
  /** What the picture shows, for whoever does not see it. */
  alt: string;
  /** The names of the bank's roles, in its order. */
  names: string[];
}

/** Puts a card into words; `strings` are those of its language. */
export function wordCard(
  card: Card,
  { nameRole, strings }: { nameRole: NameRole; strings: CardStrings },
): CardWords {
  const title = fillTemplate(strings.title[card.verdict], { roles: listNames(card, nameRole) });
  const verdict = strings.label[card.verdict];
  const label =
    card.mode === "express" ? fillTemplate(strings.express, { label: verdict }) : verdict;
  const sentence = strings.sentence[nameSentence(card.verdict, card.roles.length)];
  const figures = card.bank.roles.map((role, at) =>
    fillTemplate(strings.affinity, {
      role: nameRole(role),
      figure: card.affinities?.[at] ?? "",
    }),
  );
  const alt = [
    fillTemplate(strings.alt, { title, label, sentence }),
    card.affinities ? fillTemplate(strings.altAffinities, { list: figures.join(", ") }) : "",
  ];
  return {
    title,
    label,
    sentence,
    invitation: strings.invitation,
    alt: alt.filter(Boolean).join(" "),
    names: card.bank.roles.map(nameRole),
  };
}

/** Gives the names of the roles that a card's verdict names: "Sales Manager et Account Manager". */
export function listNames({ roles, locale }: Pick<Card, "roles" | "locale">, nameRole: NameRole) {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(roles.map(nameRole));
}
