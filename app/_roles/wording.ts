import type { Wording } from "#app/_explanation/explanation.ts";
import { currentRelease, findEdition } from "#lib/bank/released.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the current bank's words in a language, for the pages about the roles. For the server only. */
export function serveWording(locale: Locale): Wording {
  return { ...findEdition(currentRelease, locale), locale, strings: resultStrings[locale] };
}
