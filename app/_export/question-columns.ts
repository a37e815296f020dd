import type { Edition } from "#lib/bank/released.ts";
import type { Item } from "#lib/bank/schema.ts";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { ExportedPerson, ExportedRound } from "#lib/sessions/export/people.ts";
import { writePlainText } from "./plain-text.ts";

/** What a cell may hold. Times are milliseconds since 1970 in columns of kind `time`. */
export type Cell = string | number | null;

/** One column of the table: what it is called, what it means, and what it says of one person in one round. */
export interface Column {
  kind: "text" | "number" | "time";
  header: string;
  meaning: string;
  values: string;
  /** Whether it can tell who somebody is: an anonymous export has only columns that say no. */
  tellsWho: boolean;
  read(person: ExportedPerson, round: ExportedRound): Cell;
}

/** Two columns for one question: the answer's letter and the answer in words. */
export function describeItem(item: Item, locale: Locale, edition: Edition): Column[] {
  const words = exportStrings[locale];
  const [header, meaning] = words.answer;
  const [textHeader, textMeaning] = words.answerText;
  const texts = new Map<string | null, string>([
    ...item.options.map(({ id }) => [id, writePlainText(wordOption(edition, item, id))] as const),
    [null, words.unknown],
  ]);
  const values = item.options.map(({ id }) => `${id} = ${texts.get(id)}`).join(" · ");
  const { id } = item;
  return [
    {
      kind: "text",
      tellsWho: false,
      header: fillTemplate(header, { item: id }),
      values,
      meaning: fillTemplate(meaning, { text: wordItem(edition, id) }),
      read: (_, { answers }) => answers[id] ?? null,
    },
    {
      kind: "text",
      tellsWho: false,
      header: fillTemplate(textHeader, { item: id }),
      values: "",
      meaning: textMeaning,
      read: (_, { answers }) => {
        const option = answers[id];
        return option === undefined ? null : (texts.get(option) ?? option);
      },
    },
  ];
}
