import type { Edition } from "#lib/bank/released.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import type { ShareStrings } from "#lib/i18n/share/words.ts";
import type { Locale } from "#lib/locale.ts";

/** The words that a result opens with. */
export interface HeadlineWords {
  locale: Locale;
  strings: Pick<ResultStrings, "verdict" | "compass">;
  sentences: { roles: Readonly<Record<string, { name: string }>> };
}

/** What a result page is made of, whatever the answers: the server passes it on, the device only reads it. */
export interface ResultTexts {
  locale: Locale;
  strings: ResultStrings;
  /** The words of sharing it as a card; `null` where that is not offered, as in a group session. */
  share: ShareStrings | null;
  editions: readonly Edition[];
  /** Where the questions are, if they are not those of the quiz on one's own. */
  quizPath?: string;
}
