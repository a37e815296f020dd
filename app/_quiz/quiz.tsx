import type { ReactNode } from "react";
import { serveHeadlineWords } from "#app/_explanation/served-texts.ts";
import { localPath } from "#app/_ui/address.ts";
import { ReadingAids } from "#app/_ui/frame/reading-aids.tsx";
import { OwnReadingAidsStart, ReadingAidsStart } from "#app/_ui/frame/reading-aids-start.tsx";
import { SiteHeader } from "#app/_ui/frame/site-header.tsx";
import type { Bank, Item } from "#lib/bank/schema.ts";
import type { AddressForm } from "#lib/i18n/dictionary.ts";
import { expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { DeviceForm } from "./device-form.tsx";
import type { QuizForm } from "./form-answers.ts";
import { SettledNotice } from "./notices.tsx";
import { PanelsPlace } from "./panels/panels-place.tsx";
import styles from "./quiz.module.css";

/** What makes the quiz one of a group session. */
export interface QuizSession {
  drawForm: (form: QuizForm) => ReactNode;
  action: string;
  resultPath: string;
  /** What the button that ends the quiz says. */
  finish: string;
  /** How the session speaks to people. */
  addressForm: AddressForm;
  /** Hidden fields that are posted where scripts are off. */
  fields: ReactNode;
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
  path,
  fullPath = path,
  locale,
  offer,
  smallPrint,
  session,
  embedded,
}: {
  bank: Bank;
  items: readonly Item[];
  /** The page's path without its language. */
  path: string;
  /** The path of the quiz that asks all of the bank's items, where that is another. */
  fullPath?: string;
  locale: Locale;
  /** The dialogs that offer to go on where one was. */
  offer?: ReactNode;
  /** What stands under the panels. */
  smallPrint: ReactNode;
  session?: QuizSession;
  /** What stands above the quiz and where its result is, where a page of another site shows it. */
  embedded?: { header: ReactNode; resultPath: string };
}) {
  const rest = bank.items.length - items.length;
  const { title } = (rest > 0 ? expressStrings : quizStrings)[locale];
  const drawForm =
    session?.drawForm ??
    ((form: QuizForm) => <DeviceForm {...form} words={serveHeadlineWords(locale, bank)} />);
  const whole = withoutClaims(bank);
  const isAsked = (id: string) => items.some((item) => item.id === id);
  const asked = rest > 0 ? { ...whole, items: whole.items.filter(({ id }) => isAsked(id)) } : whole;
  const form = drawForm({
    bank: asked,
    whole,
    className: styles.form,
    title: `${title} · ${siteStrings[locale].name}`,
    sent: {
      action: session?.action ?? localPath(locale, "/answers"),
      // What the server answers is in no frame.
      ...(embedded && { target: "_blank" }),
    },
    resultPath: session?.resultPath ?? embedded?.resultPath ?? localPath(locale, "/result"),
    offer,
    paceWords: quizStrings[locale].pace,
    settled: !session && <SettledNotice locale={locale} />,
    smallPrint,
    children: (
      <>
        {/* Enter in a field presses a form's first submit button: this one does nothing, so that no form is sent half-filled. */}
        <button type="submit" formMethod="dialog" hidden />
        <input type="hidden" name="bank" value={bankKey(bank)} />
        {session?.fields}
        <PanelsPlace
          bank={whole}
          asked={asked}
          fullPath={fullPath}
          finish={session?.finish}
          addressForm={session?.addressForm}
          locale={locale}
        />
        <ReadingAids words={resultStrings[locale].aids} />
      </>
    ),
  });
  return (
    <>
      {embedded?.header ?? <SiteHeader locale={locale} path={path} menu={false} />}
      {session ? <OwnReadingAidsStart /> : <ReadingAidsStart />}
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        {form}
      </main>
    </>
  );
}

/** Gives the bank as the browser needs it: where the statements behind a question come from is not asked there. */
function withoutClaims(bank: Bank): Bank {
  return { ...bank, items: bank.items.map((item) => ({ ...item, claims: [] })) };
}
