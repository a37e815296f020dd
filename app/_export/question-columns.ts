import type { Edition } from "#lib/bank/released.ts";
import type { Item } from "#lib/bank/schema.ts";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { projectOptions } from "#lib/scoring/dimensions.ts";
import type { ExportedPerson, ExportedRound } from "#lib/sessions/export/people.ts";

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
  /** The name by which a row is found: it stays in view, with whatever stands before it. */
  isName?: true;
  read(person: ExportedPerson, round: ExportedRound): Cell;
}

/** Two columns for one question: the answer in words, under the question's number and short form, and its points. */
export function describeItem(item: Item, locale: Locale, edition: Edition): Column[] {
  const words = exportStrings[locale];
  const { id } = item;
  const n = edition.bank.items.indexOf(item) + 1;
  const text = wordItem(edition, id);
  const points = findPoints(item, edition);
  const texts = new Map<string | null, string>([
    ...item.options.map((option) => [option.id, wordOption(edition, item, option.id)] as const),
    [null, words.unknown],
  ]);
  const [header, meaning] = words.answer;
  const [pointsHeader, ofDimension, ofRating] = words.answerPoints;
  const dimension = edition.sentences.dimensions[item.dimension];
  const [first = "", second = ""] = dimension?.poles ?? [];
  return [
    {
      kind: "text",
      tellsWho: false,
      header: fillTemplate(header, { n, short: shortenQuestion(text) }),
      meaning: fillTemplate(meaning, { text, item: id }),
      values: [...texts.values()].join(" · "),
      read: (_, { answers }) => {
        const option = answers[id];
        return option === undefined ? null : (texts.get(option) ?? option);
      },
    },
    {
      kind: "number",
      tellsWho: false,
      header: fillTemplate(pointsHeader, { n }),
      meaning:
        item.kind === "rating"
          ? ofRating
          : fillTemplate(ofDimension, { name: dimension?.name ?? item.dimension, first, second }),
      values: [...points.values()].map((one) => String(one).replace("-", "−")).join(" · "),
      read: (_, { answers }) => points.get(answers[id] ?? "") ?? null,
    },
  ];
}

/** What each answer counts: a rating's place from 0 on, any other's reach along the axis of its dimension. */
function findPoints(item: Item, { bank }: Edition): Map<string, number> {
  const reaches = projectOptions(bank, item);
  return new Map(
    item.options.map(({ id }, place) => [
      id,
      item.kind === "rating" ? place : (reaches[place] ?? 0),
    ]),
  );
}

/**
 * Gives the short form of a question: what happens, without when it happens and what is asked; else the question.
 * @example shortenQuestion("Mardi. Une réunion est annulée : une heure se libère. Que faites-vous ?") // "Une heure se libère"
 */
export function shortenQuestion(text: string): string {
  const sentences = text.split(/(?<=[.?!…])\s+/);
  const scenes = sentences.filter(
    (sentence) => !sentence.endsWith("?") && sentence.split(/\s+/).length >= 3,
  );
  const longest = scenes.toSorted((one, other) => other.length - one.length)[0];
  const said = longest?.split(/\s?:\s/).at(-1) ?? sentences.at(-1) ?? text;
  return said.slice(0, 1).toLocaleUpperCase() + said.slice(1).replace(/\.$/, "");
}
