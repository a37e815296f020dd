import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { type Locale, locales } from "#lib/locale.ts";
import { readAnswers, selectExpress } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import type { ReadingRound } from "./files.ts";

/** What a round says of one item. */
interface ReadItem {
  item: string;
  /** How far the answers lie apart in the impression they make, 1 to 5, on average over readers; a rating has one only: null. */
  spread: number | null;
  /** Share of "I don't know", over readers and people whom something is expected of. */
  unknown: number;
  /** The item stands today in the words that were read, in every language that was read. */
  unchanged: boolean;
}

/** What came of the sheets of people of a role, of advertisements for one, and of people whom none fits. */
interface ReadVerdicts {
  ofRole: { sheets: number; own: number; none: number };
  /** `recall`: share of the sheets that name their own role, by role, on average over the roles; null where there are none. */
  advertised: { sheets: number; own: number; recall: number | null };
  ofNone: { sheets: number; none: number; clear: number };
}

/** What a round of readings says. */
export interface ReadingFigures {
  round: number;
  readers: Pick<ReadingRound["readers"][number], "kind" | "locale">[];
  people: number;
  /** Mean over the items whose answers can be compared. */
  spread: number;
  unknown: number;
  items: ReadItem[];
  /** By the weights of today; null where the round read other items than the bank has. */
  verdicts: { full: ReadVerdicts; express: ReadVerdicts } | null;
}

/** Counts what the readers of a round said. */
export function measureReading(
  round: ReadingRound,
  { bank, sentences }: { bank: Bank; sentences: Partial<Record<Locale, Pick<Sentences, "items">>> },
): ReadingFigures {
  const ids = Object.keys(round.items);
  const expected = listSheets(round).filter(({ fits }) => fits !== "open");
  const items = ids.map((item) => ({
    item,
    spread: measureSpread(round, item),
    unknown: mean(expected.map(({ answers }) => (answers[item] === null ? 1 : 0))),
    unchanged: locales.every((locale) => {
      const then = round.items[item]?.words[locale];
      return !then || sameWords(then, sentences[locale]?.items[item]);
    }),
  }));
  return {
    round: round.round,
    readers: round.readers.map(({ kind, locale }) => ({ kind, locale })),
    people: Object.keys(round.people).length,
    spread: mean(items.flatMap(({ spread }) => spread ?? [])),
    unknown: mean(items.map(({ unknown }) => unknown)),
    items,
    verdicts: areOf(bank, expected)
      ? {
          full: countVerdicts(bank, expected),
          express: countVerdicts(selectExpress(bank), expected),
        }
      : null,
  };
}

interface Sheet {
  fits: string;
  isAdvertised: boolean;
  answers: Record<string, string | null>;
}

function listSheets({ items, people, readers }: ReadingRound): Sheet[] {
  const ids = Object.keys(items);
  return readers.flatMap(({ answers }) =>
    Object.entries(answers).map(([person, row]) => {
      const given = row.split(" ");
      return {
        fits: people[person]?.fits ?? "open",
        isAdvertised: people[person]?.advertisement ?? false,
        answers: Object.fromEntries(ids.map((id, place) => [id, readAnswer(given[place])])),
      };
    }),
  );
}

function readAnswer(text: string | undefined): string | null {
  return text === undefined || text === "?" ? null : text;
}

/** spread = (highest sum − lowest sum over the item's answers) / readers; whole sums, so that a spread of 1 is 1. */
function measureSpread({ readers }: ReadingRound, item: string): number | null {
  const sums: Record<string, number> = {};
  for (const { desirability } of readers) {
    const grades = desirability[item];
    if (typeof grades !== "object") return null;
    for (const [option, grade] of Object.entries(grades))
      sums[option] = (sums[option] ?? 0) + grade;
  }
  const all = Object.values(sums);
  return (Math.max(...all) - Math.min(...all)) / readers.length;
}

/** Readers saw no difference between kinds of space. */
function sameWords(...words: unknown[]): boolean {
  const [one, other] = words.map((content) => JSON.stringify(content)?.replace(/\s/g, " "));
  return one === other;
}

function areOf(bank: Bank, sheets: readonly Sheet[]): boolean {
  return sheets.every(
    ({ answers }) => bank.items.every(({ id }) => id in answers) && readAnswers(bank, answers).ok,
  );
}

function countVerdicts(bank: Bank, sheets: readonly Sheet[]): ReadVerdicts {
  const told = sheets.map(({ fits, isAdvertised, answers }) => {
    const asked = bank.items.map(({ id }) => [id, answers[id] ?? null]);
    const { kind, roles } = explainResult(bank, Object.fromEntries(asked)).verdict;
    const isOwn = (kind === "clear" || kind === "leaning") && roles[0] === fits;
    return { fits, isAdvertised, kind, isOwn };
  });
  const ofRole = told.filter(({ fits, isAdvertised }) => fits !== "none" && !isAdvertised);
  const advertised = told.filter(({ isAdvertised }) => isAdvertised);
  const ofNone = told.filter(({ fits }) => fits === "none");
  return {
    ofRole: {
      sheets: ofRole.length,
      own: ofRole.filter(({ isOwn }) => isOwn).length,
      none: ofRole.filter(({ kind }) => kind === "none").length,
    },
    advertised: {
      sheets: advertised.length,
      own: advertised.filter(({ isOwn }) => isOwn).length,
      recall: measureRecall(advertised),
    },
    ofNone: {
      sheets: ofNone.length,
      none: ofNone.filter(({ kind }) => kind === "none").length,
      clear: ofNone.filter(({ kind }) => kind === "clear").length,
    },
  };
}

/** recall = mean over the roles of (sheets that name their own role / sheets of the role) */
function measureRecall(told: readonly { fits: string; isOwn: boolean }[]): number | null {
  const roles = [...new Set(told.map(({ fits }) => fits))];
  if (roles.length === 0) return null;
  return mean(
    roles.map((role) =>
      mean(told.flatMap(({ fits, isOwn }) => (fits === role ? [isOwn ? 1 : 0] : []))),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
