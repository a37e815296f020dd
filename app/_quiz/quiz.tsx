import type { ReactNode } from "react";
import { serveHeadlineWords } from "#app/_explanation/served-texts.ts";
import { localPath } from "#app/_ui/address.ts";
import type { Bank, Item, Sentences } from "#lib/bank/schema.ts";
import { expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { DeviceForm } from "./device-form.tsx";
import { ExpressOffer, ExpressPrice } from "./express-words.tsx";
import { Guess } from "./guess.tsx";
import type { QuizForm } from "./live-form.tsx";
import { Note } from "./note.tsx";
import { OverviewFoot, OverviewHead } from "./overview.tsx";
import { Question } from "./question.tsx";
import styles from "./quiz.module.css";
import { ResumeOffer } from "./resume-offer.tsx";
import { SettledNotice } from "./settled-notice.tsx";

/** What makes the quiz one of a group session. */
export interface QuizSession {
  drawForm: (form: QuizForm) => ReactNode;
  action: string;
  resultPath: string;
  /** What the button that ends the quiz says. */
  finish: string;
  /** Hidden fields that are posted where scripts are off. */
  fields: ReactNode;
  note: ReactNode;
}

/**
 * The quiz as one form. Each question, the overview and the guess is a panel with an id of its own; the style shows the one
 * that the address's fragment names, or the first question. So links alone move through the quiz, before any script has
 * arrived and without any. `items` are the bank's items to ask, in order: all, or those of the express quiz. `session` makes it the quiz of a group session:
 * then another form keeps the answers, there is no guess, and the overview is the last panel.
 */
export function Quiz({
  bank,
  items,
  sentences,
  locale,
  session,
}: {
  bank: Bank;
  items: readonly Item[];
  sentences: Sentences;
  locale: Locale;
  session?: QuizSession;
}) {
  const rest = bank.items.length - items.length;
  const title = (rest > 0 ? expressStrings : quizStrings)[locale].title;
  const drawForm =
    session?.drawForm ??
    ((form: QuizForm) => <DeviceForm {...form} words={serveHeadlineWords(locale)} />);
  return drawForm({
    bank: rest > 0 ? { ...bank, items: [...items] } : bank,
    whole: bank,
    className: styles.form,
    title: `${title} · ${siteStrings[locale].name}`,
    action: session?.action ?? localPath(locale, "/answers"),
    resultPath: session?.resultPath ?? localPath(locale, "/result"),
    offer: !session && <ResumeOffer locale={locale} />,
    settled: !session && <SettledNotice locale={locale} />,
    note: session?.note ?? (
      <Note locale={locale}>
        {rest > 0 ? (
          <ExpressPrice bank={bank} locale={locale} className={styles.express} />
        ) : (
          <ExpressOffer bank={bank} locale={locale} className={styles.express} />
        )}
      </Note>
    ),
    children: (
      <>
        {/* Enter in a field presses a form's first submit button: this one does nothing, so that no sheet is sent half-filled. */}
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
}
