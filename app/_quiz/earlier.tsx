"use client";

import { useEffect, useRef, useState } from "react";
import { loadAnswers } from "#app/_device/device-memory.ts";
import button from "#app/_ui/button.module.css";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./notices.module.css";
import { isFreshArrival, openDialog } from "./panel-navigation.ts";

/** An earlier version of the quiz: what its answers are kept under, its page, and the items of its two lengths. */
export interface EarlierQuiz {
  key: string;
  path: string;
  items: readonly string[];
  express: readonly string[];
}

/** Answers to an earlier version that this device keeps: how many, and whether one of its two lengths was finished. */
interface EarlierAnswers {
  quiz: EarlierQuiz;
  seen: number;
  isFinished: boolean;
}

type EarlierWords = Readonly<
  Record<"title" | "finish" | "finished" | "result" | "begin" | "link", string> & { lead: Plural }
>;

interface Props {
  /** What answers to the questions of today are kept under. */
  current: string;
  /** The versions before, the newest first. */
  earlier: readonly EarlierQuiz[];
  locale: Locale;
  words: EarlierWords;
}

/** Gives the newest answers to an earlier version that this device keeps; `null` where there are none. */
export function findEarlier(earlier: readonly EarlierQuiz[]): EarlierAnswers | null {
  for (const quiz of earlier) {
    const kept = loadAnswers(quiz.key) ?? {};
    const isIn = (item: string) => item in kept;
    const seen = quiz.items.filter(isIn).length;
    const isFinished = [quiz.items, quiz.express].some((all) => all.length > 0 && all.every(isIn));
    if (seen > 0) return { quiz, seen, isFinished };
  }
  return null;
}

function useEarlier(earlier: readonly EarlierQuiz[]): EarlierAnswers | null {
  const [found, setFound] = useState<EarlierAnswers | null>(null);
  useEffect(() => setFound(findEarlier(earlier)), [earlier]);
  return found;
}

/** Who comes back after the questions have changed chooses: finish those of before, or begin with the new ones. */
export function EarlierOffer({ current, earlier, locale, words }: Props) {
  const found = useEarlier(earlier);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (found && !loadAnswers(current) && isFreshArrival()) openDialog(dialog.current);
  }, [found, current]);
  if (!found) return null;
  const { quiz, seen, isFinished } = found;
  const lead = fillPlural(words.lead, { locale, n: seen, total: quiz.items.length });
  return (
    <dialog ref={dialog} className={styles.offer} aria-labelledby="earlier-title">
      <h2 id="earlier-title" className={styles.title}>
        {words.title}
      </h2>
      <p>{isFinished ? words.finished : lead}</p>
      <a
        className={`${button.button} ${button.primary}`}
        href={isFinished ? `/${locale}/result` : `${quiz.path}#rest`}
      >
        {isFinished ? words.result : words.finish}
      </a>
      <form method="dialog">
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {words.begin}
        </button>
      </form>
    </dialog>
  );
}

/** The way back to the unfinished questions of before, once the new ones were begun. */
export function EarlierLink({ earlier, words }: Pick<Props, "earlier" | "words">) {
  const found = useEarlier(earlier);
  if (!found || found.isFinished) return null;
  return (
    <p>
      <a className={styles.whole} href={`${found.quiz.path}#rest`}>
        {words.link}
      </a>
    </p>
  );
}
