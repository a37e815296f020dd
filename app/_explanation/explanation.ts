import { numberJobSources } from "#lib/bank/guide.ts";
import type { Edition } from "#lib/bank/released.ts";
import type { Bank, Item } from "#lib/bank/schema.ts";
import type { OpeningVerdict, ResultStrings } from "#lib/i18n/result/words.ts";
import type { ShareStrings } from "#lib/i18n/share/words.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, selectAsked } from "#lib/scoring/answers.ts";
import { retestCloud } from "#lib/scoring/cloud.ts";
import type { CloudRegion } from "#lib/scoring/compass.ts";
import { explainResult, type Result } from "#lib/scoring/result.ts";

/** The words that a result opens with. */
export interface HeadlineWords {
  locale: Locale;
  strings: Pick<ResultStrings, "aids" | "compass" | "easy"> & {
    verdict: OpeningVerdict;
    portrait: Pick<ResultStrings["portrait"], "note">;
    portraits: Pick<ResultStrings["portraits"], "jobs">;
  };
  /** By role, the numbers of the sources of the sentence on its job. */
  jobNotes: Readonly<Record<string, readonly number[]>>;
  sentences: {
    roles: Record<string, Omit<Edition["sentences"]["roles"][string], "aka" | "short">>;
  };
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

/** What a trial of other answers can do; absent where no script runs. */
export interface Trial {
  /** Answers one item otherwise; `null` skips it. */
  change(item: string, option: string | null): void;
  /** Answers several items otherwise at once. */
  changeAll(changes: readonly { item: string; option: string }[]): void;
  restoreAll(): void;
  /** Opens the answers to try at this item. */
  show(item: string): void;
}

/** One result in words and figures: everything that a part of a page needs to draw itself. `bank` holds the items that were asked. */
export interface Explanation extends Edition {
  locale: ResultTexts["locale"];
  strings: ResultTexts["strings"];
  jobNotes: HeadlineWords["jobNotes"];
  share: ResultTexts["share"];
  /** Where the questions are. */
  quizPath: string;
  /** The bank with all its items. */
  whole: Bank;
  /** Whether this is a result of the express quiz, from which one can go on. */
  isExpress: boolean;
  /** The code of what was really answered. */
  code: string;
  /** What was really answered. */
  ownAnswers: Answers;
  /** What the figures are computed from: `ownAnswers`, or a trial of other answers. */
  answers: Answers;
  result: Result;
  /** The result of what was really answered. */
  ownResult: Result;
  /** Whether it is known already where a retest would land. */
  hasCloud: boolean;
  /** Where a retest would land; worked out when first asked for. */
  cloud(): readonly CloudRegion[];
  /** The role that was expected before the reveal. */
  guess: string | null;
  trial: Trial | undefined;
}

/** What a result opens with, its verdict and its compass, is drawn from this part of an explanation. */
export type Headline = Pick<
  Explanation,
  | ("bank" | "isExpress" | "code" | "ownAnswers" | "answers")
  | ("result" | "ownResult" | "hasCloud" | "cloud")
> &
  HeadlineWords;

/** The words of a page about the roles, whether or not it explains a result. */
export type Wording = Pick<Explanation, "bank" | "sentences" | "sources" | "locale" | "strings">;

/** Computes a result and puts it together with its words. `answers` differ from `ownAnswers` during a trial. */
export function composeExplanation({
  texts,
  edition,
  ownAnswers,
  answers = ownAnswers,
  guess = null,
  trial,
}: {
  texts: ResultTexts;
  edition: Edition;
  ownAnswers: Answers;
  answers?: Answers;
  guess?: string | null;
  trial?: Trial | undefined;
}): Explanation {
  const { locale, strings, share } = texts;
  const { bank: whole, sentences } = edition;
  // Today's questions have the short address.
  const [current] = texts.editions;
  const version = current && bankKey(current.bank) === bankKey(whole) ? "" : `/${bankKey(whole)}`;
  const { quizPath = `/${locale}/quiz${version}` } = texts;
  const words = { locale, strings, sentences, jobNotes: numberJobSources(edition) };
  const headline = composeHeadline({ words, whole, ownAnswers, answers });
  return {
    ...edition,
    ...headline,
    ...words,
    share,
    isExpress: texts.quizPath === undefined && headline.isExpress,
    whole,
    quizPath,
    guess: guess !== null && whole.roles.includes(guess) ? guess : null,
    trial,
  };
}

/** Computes what a result opens with, from fewer words. */
export function composeHeadline({
  words,
  whole,
  ownAnswers,
  answers = ownAnswers,
}: {
  words: HeadlineWords;
  whole: Bank;
  ownAnswers: Answers;
  answers?: Answers;
}): Headline {
  const bank = selectAsked(whole, ownAnswers);
  const code = encodeAnswers(whole, ownAnswers);
  const prepared = findPrepared(code);
  const ownResult = prepared?.result ?? explainResult(bank, ownAnswers);
  let cloud = answers === ownAnswers ? prepared?.cloud : undefined;
  return {
    ...words,
    bank,
    isExpress: bank.items.length < whole.items.length,
    code,
    ownAnswers,
    answers,
    ownResult,
    result: answers === ownAnswers ? ownResult : explainResult(bank, answers),
    hasCloud: cloud !== undefined,
    cloud() {
      cloud ??= retestCloud(bank, answers);
      return cloud;
    },
  };
}

/** Gives the ids of the items answered otherwise than they really were, in the bank's order. */
export function listChanges({ bank, ownAnswers, answers }: Headline): string[] {
  return bank.items.flatMap(({ id }) =>
    (ownAnswers[id] ?? null) === (answers[id] ?? null) ? [] : [id],
  );
}

/** Gives an item of the bank. */
export function findItem({ bank }: Explanation, id: string): Item {
  const item = bank.items.find((known) => known.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** Gives the number that a question has in the quiz that was asked, from 1. */
export function numberItem({ bank }: Pick<Explanation, "bank">, item: string): number {
  return 1 + bank.items.findIndex(({ id }) => id === item);
}

/** What takes long about the result worked out last, and the code of its answers. */
let last: { code: string; result: Result; cloud: readonly CloudRegion[] } | null = null;

/** Works out the result of these answers before it is shown, so that nobody waits for it then. */
export function prepareResult(bank: Bank, answers: Answers): void {
  const code = encodeAnswers(bank, answers);
  if (last?.code === code) return;
  last = { code, result: explainResult(bank, answers), cloud: retestCloud(bank, answers) };
}

/** Gives the result worked out before for the answers of this code, if there is one. */
function findPrepared(code: string): typeof last {
  return last?.code === code ? last : null;
}
