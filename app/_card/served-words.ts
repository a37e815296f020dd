import { findRelease } from "#lib/bank/released.ts";
import { nameRole } from "#lib/bank/wording.ts";
import type { Card } from "#lib/cards/card.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { type CardWords, type NameRole, wordCard } from "./card-words.ts";

/** Gives what names a card's roles in its language. For the server only: it reads the banks. */
export function serveRoleNames(card: Card): NameRole {
  const { sentences } = findRelease(card.bank);
  return (role) => nameRole({ sentences: sentences[card.locale] }, role);
}

/** Puts a card into words, in its own language. For the server only: it reads the banks and the dictionary. */
export function serveWords(card: Card): CardWords {
  return wordCard(card, {
    nameRole: serveRoleNames(card),
    strings: shareStrings[card.locale].card,
  });
}
