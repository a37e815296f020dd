import { lookUp } from "#lib/i18n/dictionary.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { LeftOut } from "#lib/sessions/export/selection.ts";

/** Says how many people are not in an export and why, a sentence for each reason; nothing where nobody is left out. */
export function sayLeftOut(locale: Locale, leftOut: LeftOut): string[] {
  const words = exportStrings[locale].leftOut;
  return Object.entries(leftOut).flatMap(([reason, n]) => {
    const said = lookUp(words, reason);
    return n > 0 && said ? [fillPlural(said, { locale, n, least: smallestGroup })] : [];
  });
}
