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
  next: string | undefined;
  finish?: string | undefined;
  locale: Locale;
}) {
  const text = sentences.items[item.id]?.text;
  if (!text) throw new Error(`item ${item.id} has no sentences`);
  const strings = quizStrings[locale];
  const count = fillTemplate(strings.count, { n: number, total });
  return (
    <fieldset
      id={`q-${item.id}`}
      className={`${panel.panel} ${row.row}`}
      data-title={`${count} · ${siteStrings[locale].name}`}
      data-resume={fillTemplate(strings.resumeAt, { n: number })}
      data-start={number === 1 ? "" : undefined}
    >
      <legend className={panel.legend} tabIndex={-1}>
        <span className={`${panel.count} ${row.detail}`}>{count}</span>
        <ProgressScale number={number} total={total} className={row.detail} />
        {number === 1 && sentences.frame && (
          <span className={`${panel.frame} ${row.detail}`}>{sentences.frame}</span>
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
        next={next ? `#q-${next}` : "#review"}
        finish="once-complete"
        finishText={finish}
        className={row.detail}
        locale={locale}
      />
    </fieldset>
  );
}

/** How far one is, drawn as the edge of a chart: black and white cells up to here, then a line. Words beside it say it too. */
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
  const cells = Array.from({ length: here }, (_, cell) =>
    cell % 2 === 0 ? `M${cell} 0h1v8h-1z` : `M${cell} 0h1v1.5h-1zM${cell} 6.5h1v1.5h-1z`,
  );
  return (
    <svg
      className={`${styles.scale} ${className}`}
      viewBox={`0 0 ${total} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.passed} d={cells.join("")} />
      <path className={styles.here} d={`M${here} 0h1v8h-1z`} />
      <path className={styles.rest} d={`M${number} 3.25H${total}v1.5H${number}z`} />
    </svg>
  );
}
