import type { ComponentType, ReactNode } from "react";
import { localPath } from "#app/_ui/address.ts";
import type { Bank, Item, Sentences } from "#lib/bank/schema.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { quizStrings } from "#lib/i18n/quiz.ts";
import { siteStrings } from "#lib/i18n/site.ts";
import { DeviceForm } from "./device-form.tsx";
import { bankKey } from "./device-memory.ts";
import { Guess } from "./guess.tsx";
import type { QuizForm } from "./live-form.tsx";
import { Note } from "./note.tsx";
import { OverviewFoot, OverviewHead } from "./overview.tsx";
import { Question } from "./question.tsx";
import styles from "./quiz.module.css";

/** What makes the quiz one of a group session. */
export interface QuizSession {
  form: ComponentType<QuizForm>;
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
 * arrived and without any. `items` are the bank's items to ask, in order. `session` makes it the quiz of a group session:
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
  const strings = quizStrings[locale];
  const Form = session?.form ?? DeviceForm;
  return (
    <Form
      bank={listIds(bank)}
      className={styles.form}
      title={`${strings.title} · ${siteStrings[locale].name}`}
      action={session?.action ?? localPath(locale, "/answers")}
      resultPath={session?.resultPath ?? localPath(locale, "/result")}
      resumeStrings={{
        title: strings.resumeTitle,
        lead: strings.resumeLead,
        restart: strings.restart,
      }}
    >
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
      <OverviewFoot last={items.at(-1)} finish={session?.finish} locale={locale} />
      {!session && <Guess roles={bank.roles} sentences={sentences} locale={locale} />}
      {session?.note ?? <Note locale={locale} />}
    </Form>
  );
}

function listIds({ id, version, code, items }: Bank) {
  return {
    id,
    version,
    code,
    items: items.map((item) => ({ id: item.id, options: item.options.map(({ id }) => ({ id })) })),
  };
}
