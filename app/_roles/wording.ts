import type { Wording } from "#app/_explanation/explanation.ts";
import { releases } from "#lib/bank/released.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the current bank's words in a language, for the pages about the roles. For the server only. */
export function serveWording(locale: Locale): Wording {
  const { bank, sentences, sources } = releases[0];
  return { locale, bank, sentences: sentences[locale], sources, strings: resultStrings[locale] };
}
