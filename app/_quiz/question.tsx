import type { Item, Sentences } from "#lib/bank/schema.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { ChoiceOptions } from "./choice-options.tsx";
import panel from "./panel.module.css";
import { PanelBar } from "./panel-bar.tsx";
import { ProgressScale } from "./progress-scale.tsx";
import styles from "./question.module.css";
import { RadioRow } from "./radio-row.tsx";
import row from "./row.module.css";
import { ScalePoints } from "./scale-points.tsx";

/**
 * One question: a group of native radio inputs named after its item, the last of which is "I don't know" (an empty value).
 * In the overview the same group stands as one row that shows the chosen answer only.
 */
export function Question({
  item,
  text,
  number,
  total,
  previous,
  next,
  finish,
  locale,
}: {
  item: Item;
  text: Sentences["items"][string] | undefined;
  number: number;
  total: number;
  previous: string | undefined;
  next: string | undefined;
  finish?: string | undefined;
  locale: Locale;
}) {
  if (!text) throw new Error(`item ${item.id} has no sentences`);
  const strings = quizStrings[locale];
  const count = fillTemplate(strings.count, { n: number, total });
  const Options = item.kind === "scale" ? ScalePoints : ChoiceOptions;
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
        <span className={`${panel.title} ${row.small}`}>{text.text}</span>
      </legend>
      <a className={`${styles.overview} ${row.detail}`} href="#review">
        {strings.overview}
      </a>
      <div className={`${panel.options} ${row.frame}`}>
        <Options item={item} sentences={text.options} locale={locale} />
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
