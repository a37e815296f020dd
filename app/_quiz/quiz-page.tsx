import { ResultFrame } from "#app/_result/result-frame.tsx";
import { SiteHeader } from "#app/_ui/site-header.tsx";
import { Typeface } from "#app/_ui/typeface.tsx";
import { currentRelease } from "#lib/bank/released.ts";
import { expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import type { Locale } from "#lib/locale.ts";
import { type QuizMode, selectExpress } from "#lib/scoring/answers.ts";
import { Quiz } from "./quiz.tsx";
import styles from "./quiz-page.module.css";

/** The page of the full or the express quiz of the current bank. */
export function QuizPage({ locale, mode }: { locale: Locale; mode: QuizMode }) {
  const { bank, sentences } = currentRelease;
  const isExpress = mode === "express";
  const { items } = isExpress ? selectExpress(bank) : bank;
  return (
    <Typeface>
      <SiteHeader locale={locale} path={isExpress ? "/quiz/express" : "/quiz"} menu={false} />
      <main className={styles.main}>
        <h1 className={styles.title}>{(isExpress ? expressStrings : quizStrings)[locale].title}</h1>
        <Quiz bank={bank} items={items} sentences={sentences[locale]} locale={locale} />
      </main>
      <ResultFrame locale={locale} />
    </Typeface>
  );
}
