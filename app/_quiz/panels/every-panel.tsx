import { findRelease } from "#lib/bank/released.ts";
import type { Bank, Item, Sentences } from "#lib/bank/schema.ts";
import type { AddressForm } from "#lib/i18n/dictionary.ts";
import { addressQuiz, quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { Options, RadioRow } from "./options.tsx";
import panel from "./panel.module.css";
import { Guess, OverviewFoot, OverviewHead, PanelBar } from "./panels.tsx";
import styles from "./question.module.css";
import row from "./row.module.css";

/** Which panels a quiz has. */
export interface Panels {
  bank: Bank;
  /** The bank with the items asked, in order: all, or those of the express quiz. */
  asked: Bank;
  /** The path of the quiz that asks all of the bank's items. */
  fullPath: string;
  /** In a group session, what the button says that ends the quiz: there is no guess, the overview is the last panel. */
  finish: string | undefined;
  /** In a group session, how it speaks to people. */
  addressForm: AddressForm | undefined;
  locale: Locale;
}

/** Draws every panel of a quiz. Only servers do: in the browser no-panel.ts stands for this file (package.json, "imports"). */
export function EveryPanel({
  bank,
  asked: { items },
  fullPath,
  finish,
  addressForm,
  locale,
}: Panels) {
  const sentences = findRelease(bank).sentences[locale];
  return (
    <>
      <OverviewHead words={addressQuiz(locale, addressForm)} locale={locale} />
      {items.map((item, index) => (
        <Question
          key={item.id}
          item={item}
          sentences={sentences}
          number={index + 1}
          total={items.length}
          previous={items[index - 1]?.id}
          next={`#${nameAfter(items[index + 1], finish)}`}
          finish={finish}
          locale={locale}
        />
      ))}
      <OverviewFoot
        last={items.at(-1)}
        finish={finish}
        rest={bank.items.length - items.length}
        path={fullPath}
        locale={locale}
      />
      {!finish && (
        <Guess roles={bank.roles} last={items.at(-1)} sentences={sentences} locale={locale} />
      )}
    </>
  );
}

/** Gives the panel after a question: the next question; after the last one the guess, which a session does not ask for. */
function nameAfter(next: Item | undefined, finish: string | undefined): string {
  if (next) return `q-${next.id}`;
  return finish ? "review" : "guess";
}

/**
 * One question: a group of native radio inputs named after its item, the last of which is "I don't know" (an empty value).
 * In the overview the same group stands as one row that shows the chosen answer only.
 */
export function Question({
  item,
  sentences,
  number,
  total,
  previous,
  next,
  finish,
  locale,
}: {
  item: Item;
  sentences: Sentences;
  number: number;
  total: number;
  previous: string | undefined;
  /** The panel that follows, as a link. */
  next: string;
  finish?: string | undefined;
  locale: Locale;
}) {
  const text = sentences.items[item.id]?.text;
  if (!text) throw new Error(`item ${item.id} has no sentences`);
  const strings = quizStrings[locale];
  const count = fillTemplate(strings.count, { n: number, total });
  const cheer = findCheer(number, total);
  return (
    <fieldset
      id={`q-${item.id}`}
      className={`${panel.panel} ${row.row}`}
      data-title={`${count} · ${siteStrings[locale].name}`}
      data-start={number === 1 ? "" : undefined}
    >
      <legend className={panel.legend} tabIndex={-1}>
        <span className={panel.count}>
          {count}
          {cheer && <span className={panel.cheer}> {strings[cheer]}</span>}
        </span>
        <ProgressScale number={number} total={total} />
        {number === 1 && <span className={panel.frame}>{sentences.frame ?? strings.frame}</span>}
        <span className={panel.title}>
          {item.kind === "rating" && <span className={panel.ask}>{strings.rating} </span>}
          {text}
        </span>
      </legend>
      <a className={styles.overview} href="#review">
        {strings.overview}
      </a>
      <div className={panel.options}>
        <Options item={item} sentences={sentences} locale={locale} />
        <RadioRow name={item.id} value="" className={styles.unknown}>
          {strings.unknown}
        </RadioRow>
      </div>
      <p className={row.unseen}>{strings.unseen}</p>
      <a className={row.change} href={`#q-${item.id}`}>
        {fillTemplate(strings.change, { n: number })}
      </a>
      <PanelBar
        previous={previous && `#q-${previous}`}
        next={next}
        finish="once-complete"
        finishText={finish}
        locale={locale}
      />
    </fieldset>
  );
}

/** Gives the word of encouragement that stands at the first question after a third, or two thirds, of all. */
function findCheer(number: number, total: number): "third" | "twoThirds" | null {
  if (total < 6) return null;
  if (number === Math.round(total / 3) + 1) return "third";
  return number === Math.round((2 * total) / 3) + 1 ? "twoThirds" : null;
}

/**
 * How far one is, drawn as the edge of a chart: solid up to here, then a line. Words beside it say it too. Once scripts run the
 * cells are those of the form (`ProgressCells`): solid where there is an answer, hollow where a question was skipped.
 */
function ProgressScale({ number, total }: { number: number; total: number }) {
  const here = number - 1;
  return (
    <svg
      className={styles.scale}
      viewBox={`0 0 ${total} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <use href="#progress-cells" />
      <path d={`M0 0H${here}v8H0z`} />
      <path d={`M${here} 0h1v8h-1z`} />
    </svg>
  );
}
