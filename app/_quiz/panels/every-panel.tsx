import type { Item, Sentences } from "#lib/bank/schema.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { Options, RadioRow } from "./options.tsx";
import panel from "./panel.module.css";
import { PanelBar } from "./panels.tsx";
import styles from "./question.module.css";
import row from "./row.module.css";

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
      data-resume={fillTemplate(strings.resumeAt, { n: number })}
      data-start={number === 1 ? "" : undefined}
    >
      <legend className={panel.legend} tabIndex={-1}>
        <span className={`${panel.count} ${row.detail}`}>
          {count}
          {cheer && <span className={panel.cheer}> {strings[cheer]}</span>}
        </span>
        <ProgressScale number={number} total={total} className={row.detail} />
        {number === 1 && (
          <span className={`${panel.frame} ${row.detail}`}>{sentences.frame ?? strings.frame}</span>
        )}
        <span className={`${panel.title} ${row.small}`}>
          {item.kind === "rating" && <span className={panel.ask}>{strings.rating} </span>}
          {text}
        </span>
      </legend>
      <a className={`${styles.overview} ${row.detail}`} href="#review">
        {strings.overview}
      </a>
      <div className={`${panel.options} ${row.frame}`}>
        <Options item={item} sentences={sentences} locale={locale} />
        <RadioRow
          name={item.id}
          value=""
          digit={item.options.length + 1}
          className={styles.unknown}
        >
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
        className={row.detail}
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
function ProgressScale({
  number,
  total,
  className = "",
}: {
  number: number;
  total: number;
  className?: string | undefined;
}) {
  const here = number - 1;
  return (
    <svg
      className={`${styles.scale} ${className}`}
      viewBox={`0 0 ${total} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.rest} d={`M0 3.25H${total}v1.5H0z`} />
      <path className={styles.passed} d={`M0 0H${here}v8H0z`} />
      <use href="#progress-cells" />
      <path className={styles.here} d={`M${here} 0h1v8h-1z`} />
    </svg>
  );
}
