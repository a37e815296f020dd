import type { Card } from "#lib/cards/card.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { type CardWords, wordCard } from "./card-words.ts";
import { nameRolesOf } from "./role-name.ts";

/** Puts a card into words, in its own language. For the server only: it reads the banks and the dictionary. */
export function serveWords(card: Card): CardWords {
  return wordCard(card, { nameRole: nameRolesOf(card), strings: shareStrings[card.locale].card });
}
