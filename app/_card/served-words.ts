import { findRelease } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { type CardWords, wordCard } from "./card-words.ts";

/** Puts a card into words, in its own language. For the server only: it reads the banks and the dictionary. */
export function serveWords(card: Card): CardWords {
  return wordCard(card, {
    roles: findRelease(card.bank).sentences[card.locale].roles,
    verdict: resultStrings[card.locale].verdict,
    card: shareStrings[card.locale].card,
  });
}
