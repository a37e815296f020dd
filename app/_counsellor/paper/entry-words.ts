import type { EntryWords } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { DigitFault, DigitLine } from "#lib/scoring/paper-sheet.ts";

/** A question as the entry speaks of it: its words and how many answers it has. */
export interface PaperQuestionWords {
  text: string;
  options: number;
}

/** Says what is wrong with a line, and at which question. */
export function wordRefusal(
  fault: DigitFault,
  questions: readonly PaperQuestionWords[],
  words: EntryWords,
): string {
  const { text = "", options = 0 } = questions[fault.place - 1] ?? {};
  const total = questions.length;
  if (fault.reason !== "short") {
    return fillTemplate(words[fault.reason], { n: fault.place, most: options, text, total });
  }
  const template = fault.missing === 1 ? words.shortOne : words.short;
  return fillTemplate(template, { n: fault.missing, next: fault.place, text });
}

/** Says how many digits there are. */
export function wordProgress(
  read: DigitLine | DigitFault,
  total: number,
  words: Pick<EntryWords, "count" | "ready">,
): string {
  if (read.ok) return fillTemplate(words.ready, { total });
  const n = read.reason === "long" ? total : read.place - 1;
  return fillTemplate(words.count, { n, total });
}
