import type { ReactNode } from "react";
import { serveHeadlineWords } from "#app/_explanation/served-texts.ts";
import { localPath } from "#app/_ui/address.ts";
import { PageFrame } from "#app/_ui/frame/page-frame.tsx";
import { SiteHeader } from "#app/_ui/frame/site-header.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import { currentRelease } from "#lib/bank/released.ts";
import type { Bank, Item, Sentences } from "#lib/bank/schema.ts";
import { expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { type QuizMode, selectExpress } from "#lib/scoring/answers.ts";
import { DeviceForm, OpeningPlace, QuizThenOpening } from "./device-form.tsx";
import { ExpressOffer, ExpressPrice } from "./express.tsx";
import type { QuizForm } from "./live-form.tsx";
import { DevicePrint, ResumeOffer, SettledNotice } from "./notices.tsx";
import { Guess, OverviewFoot, OverviewHead } from "./panels.tsx";
import { Question } from "./question.tsx";
import styles from "./quiz.module.css";

/** What makes the quiz one of a group session. */
export interface QuizSession {
  drawForm: (form: QuizForm) => ReactNode;
  action: string;
  resultPath: string;
  /** What the button that ends the quiz says. */
  finish: string;
  /** Hidden fields that are posted where scripts are off. */
  fields: ReactNode;
  smallPrint: ReactNode;
}

/** The page of the full or the express quiz of the current bank. */
export function QuizPage({ locale, mode }: { locale: Locale; mode: QuizMode }) {
  const { bank, sentences } = currentRelease;
  const isExpress = mode === "express";
  const { items } = isExpress ? selectExpress(bank) : bank;
  return (
    <Typeface>
      <QuizThenOpening
        quiz={
          <Quiz
            bank={bank}
            items={items}
            sentences={sentences[locale]}
            path={isExpress ? "/quiz/express" : "/quiz"}
            locale={locale}
          />
        }
        frame={
          <PageFrame locale={locale} path="/result">
            <title>{`${resultStrings[locale].title} · ${siteStrings[locale].name}`}</title>
            <OpeningPlace />
          </PageFrame>
        }
      />
    </Typeface>
  );
}

/**
 * The quiz as one form, with the header above it. Each question, the overview and the guess is a panel with an id of its
 * own; the style shows the one that the address's fragment names, or the first question. So links alone move through the
 * quiz, before any script has arrived and without any. `items` are the bank's items to ask, in order: all, or those of the
 * express quiz. `session` makes it the quiz of a group session: then another form keeps the answers, there is no guess, and
 * the overview is the last panel.
 */
export function Quiz({
  bank,
  items,
  sentences,
  path,
  locale,
  session,
}: {
  bank: Bank;
  items: readonly Item[];
  sentences: Sentences;
  /** The page's path without its language. */
  path: string;
  locale: Locale;
  session?: QuizSession;
}) {
  const rest = bank.items.length - items.length;
  const { title } = (rest > 0 ? expressStrings : quizStrings)[locale];
  const drawForm =
    session?.drawForm ??
    ((form: QuizForm) => <DeviceForm {...form} words={serveHeadlineWords(locale)} />);
  const form = drawForm({
    bank: rest > 0 ? { ...bank, items: [...items] } : bank,
    whole: bank,
    className: styles.form,
    title: `${title} · ${siteStrings[locale].name}`,
    action: session?.action ?? localPath(locale, "/answers"),
    resultPath: session?.resultPath ?? localPath(locale, "/result"),
    offer: !session && <ResumeOffer locale={locale} />,
    settled: !session && <SettledNotice locale={locale} />,
    smallPrint: session?.smallPrint ?? (
      <DevicePrint locale={locale}>
        {rest > 0 ? (
          <ExpressPrice bank={bank} locale={locale} className={styles.express} />
        ) : (
          <ExpressOffer bank={bank} locale={locale} className={styles.express} />
        )}
      </DevicePrint>
    ),
    children: (
      <>
        {/* Enter in a field presses a form's first submit button: this one does nothing, so that no form is sent half-filled. */}
        <button type="submit" formMethod="dialog" hidden />
        <input type="hidden" name="bank" value={bankKey(bank)} />
        {session?.fields}
        <OverviewHead locale={locale} />
        {items.map((item, index) => (
          <Question
            key={item.id}
            item={item}
            text={sentences.items[item.id]}
            number={index + 1}
            total={items.length}
            previous={items[index - 1]?.id}
            next={items[index + 1]?.id}
            finish={session?.finish}
            locale={locale}
          />
        ))}
        <OverviewFoot last={items.at(-1)} finish={session?.finish} rest={rest} locale={locale} />
        {!session && <Guess roles={bank.roles} sentences={sentences} locale={locale} />}
      </>
    ),
  });
  return (
    <>
      <SiteHeader locale={locale} path={path} menu={false} />
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        {form}
      </main>
    </>
  );
}
