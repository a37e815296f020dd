import { SheetHead } from "#app/_print/printed-head.tsx";
import sheet from "#app/_print/printed-page.module.css";
import { localPath } from "#app/_ui/address.ts";
import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { env } from "#lib/env.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { QuizMode } from "#lib/scoring/answers.ts";
import { handBounds } from "./hand-bounds.ts";
import { MarginTable } from "./margin-table.tsx";
import { PointsTable } from "./points-table.tsx";
import styles from "./scoring-sheet.module.css";

/** Rows between two subtotals. */
const block = 8;

/** The sheet with which a person adds up their own answers: the table of points, the sums, what the margin means. */
export function ScoringSheet({
  locale,
  bank,
  sentences,
  mode,
}: {
  locale: Locale;
  bank: Bank;
  sentences: Sentences;
  mode: QuizMode;
}) {
  const words = paperStrings[locale].score;
  const bounds = handBounds[mode];
  const rows = Math.min(block, bank.items.length / 2);
  const address = `${env.PUBLIC_URL.replace(/^https?:\/\//, "")}${localPath(locale, mode === "full" ? "/quiz" : "/quiz/express")}`;
  return (
    <section className={sheet.sheet} aria-label={words.title}>
      <SheetHead title={words.title} note={paperStrings[locale].title[mode]} />
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{fillTemplate(step, { block: rows })}</li>
        ))}
      </ol>
      <PointsTable locale={locale} bank={bank} sentences={sentences} block={rows} />
      <div className={styles.end}>
        <div className={styles.found}>
          <p className={styles.blank}>
            <b>{words.first}</b> <small>({words.firstHint})</small>
          </p>
          <p className={styles.margin}>
            <b>{words.margin}</b>
          </p>
          <p className={styles.formula}>{words.marginFormula}</p>
          <p className={styles.sum}>{words.marginBlank}</p>
          <p className={styles.formula}>{fillTemplate(words.marginHint, { cap: bounds.cap })}</p>
        </div>
        <MarginTable locale={locale} bounds={bounds} />
      </div>
      <p className={styles.limits}>
        {words.limits} <b>{fillTemplate(words.toQuiz, { address })}</b>
      </p>
    </section>
  );
}
