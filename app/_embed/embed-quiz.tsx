import type { ReactNode } from "react";
import { OpeningPlace, QuizThenOpening } from "#app/_quiz/device-form.tsx";
import { AnswersWay, ResumeOffer, SmallPrint } from "#app/_quiz/notices.tsx";
import { Quiz } from "#app/_quiz/quiz.tsx";
import { localPath } from "#app/_ui/address.ts";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import { LanguageSwitch } from "#app/_ui/frame/site-header.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import heard from "#app/_ui/heard.module.css";
import { currentRelease } from "#lib/bank/released.ts";
import { embedStrings } from "#lib/i18n/embed/words.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { type QuizMode, selectExpress } from "#lib/scoring/answers.ts";
import styles from "./embed.module.css";

const paths: Record<QuizMode, string> = { full: "/embed", express: "/embed/express" };

/** The quiz on one's own as a page of another site shows it, in full or express; its result comes in the same frame. */
export function EmbedQuiz({ locale, mode }: { locale: Locale; mode: QuizMode }) {
  const { bank } = currentRelease;
  const { items } = mode === "express" ? selectExpress(bank) : bank;
  const path = paths[mode];
  const quiz = quizStrings[locale];
  const print = (
    <SmallPrint locale={locale}>
      <p>
        <AnswersWay kept={quiz.kept} sent={quiz.sent} /> {embedStrings[locale].heard}{" "}
        <a href={localPath(locale, "/privacy")} target="_blank" rel="noreferrer">
          {quiz.privacy}
        </a>
      </p>
    </SmallPrint>
  );
  return (
    <Typeface>
      <QuizThenOpening
        quiz={
          <Quiz
            bank={bank}
            items={items}
            path={path}
            fullPath={paths.full}
            locale={locale}
            offer={<ResumeOffer locale={locale} />}
            smallPrint={print}
            embedded={{
              header: <EmbedHeader locale={locale} path={path} />,
              resultPath: localPath(locale, "/embed/result"),
            }}
          />
        }
        frame={
          <EmbedPage locale={locale} path={path}>
            <OpeningPlace />
          </EmbedPage>
        }
      />
    </Typeface>
  );
}

/** What a page for a frame that is not the quiz stands in. */
export function EmbedPage({
  locale,
  path = paths.full,
  children,
}: {
  locale: Locale;
  /** The path of the quiz, without its language, in which the other language begins. */
  path?: string;
  children: ReactNode;
}) {
  return (
    <>
      <EmbedHeader locale={locale} path={path} />
      <main className={styles.main}>{children}</main>
    </>
  );
}

/** Every way to the site itself opens a window of its own: its other pages are in no frame. */
function EmbedHeader({ locale, path }: { locale: Locale; path: string }) {
  return (
    <header className={styles.header}>
      <a className={styles.home} href={localPath(locale, "/")} target="_blank" rel="noreferrer">
        <CompassMark className={styles.mark} />
        {siteStrings[locale].name}
        <span className={heard.heard}>{embedStrings[locale].window}</span>
      </a>
      <LanguageSwitch locale={locale} path={path} />
    </header>
  );
}
