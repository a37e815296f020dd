import { type Release, releases } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";
import type { NameRole } from "./card-words.ts";

/** Gives the release that a card's bank belongs to. */
export function findRelease({ bank }: Pick<Card, "bank">): Release {
  const release = releases.find((known) => known.bank === bank);
  if (!release) throw new Error(`bank ${bank.id} ${bank.version} is not released`);
  return release;
}

/** Gives what names a card's roles in its language. */
export function nameRolesOf(card: Card): NameRole {
  const { roles } = findRelease(card).sentences[card.locale];
  return (role) => roles[role]?.name ?? role;
}
