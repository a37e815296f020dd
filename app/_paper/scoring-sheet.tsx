import printed from "#app/_print/printed-page.module.css";
import { PrintedHead } from "#app/_print/printed-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { env } from "#lib/env.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, languages } from "#lib/locale.ts";
import type { QuizMode } from "#lib/scoring/answers.ts";
import { boundElevation, type HandBounds } from "#lib/scoring/paper-sheet.ts";
import { findHandBounds } from "./hand-bounds.ts";
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
  const bounds = findHandBounds(bank, mode);
  const ratings = bank.items.flatMap(({ kind }, at) => (kind === "rating" ? [at + 1] : []));
  const rows = Math.min(block, bank.items.length / 2);
  const address = `${env.PUBLIC_URL.replace(/^https?:\/\//, "")}${localPath(locale, mode === "full" ? "/quiz" : "/quiz/express")}`;
  return (
    <section
      className={printed.page}
      aria-label={words.title}
      data-rated={ratings.length > 0 || undefined}
    >
      <PrintedHead title={words.title} note={paperStrings[locale].title[mode]} />
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
      {ratings.length > 0 && <Attraction locale={locale} ratings={ratings} />}
      <p className={styles.limits}>
        {words.limits} <b>{fillTemplate(words.toQuiz, { address })}</b>
      </p>
    </section>
  );
}

/** Adding up how much the activities attract, and up to which sum none of the roles is named. */
function Attraction({ locale, ratings }: { locale: Locale; ratings: readonly number[] }) {
  const words = paperStrings[locale].score.attraction;
  const lines = ratings.flatMap((_, skipped) => {
    const bounds = boundElevation({ answered: ratings.length - skipped, skipped });
    const { lowTo: low, openTo: open } = bounds;
    if (open < 0) return [];
    const forms = words.reading[low < 0 ? "open" : open > low ? "both" : "low"];
    const between = { low, from: low + 1, open };
    return [{ skipped, text: fillTemplate(forms, between) }];
  });
  const numbers = new Intl.ListFormat(languages[locale].tag).format(ratings.map(String));
  return (
    <div className={styles.attraction}>
      <p>
        <b>{words.title}</b> {fillTemplate(words.how, { numbers })}{" "}
        <span className={styles.points}>{ratings.map(() => "……").join(" + ")} = ………</span>
      </p>
      <p>
        {lines.map(({ skipped, text }) => (
          <span key={skipped}>
            {skipped === 0 ? words.complete : fillPlural(words.skipped, { locale, n: skipped })}{" "}
            {text}{" "}
          </span>
        ))}
        {fillPlural(words.beyond, { locale, n: lines.length - 1 })} {words.none}
      </p>
    </div>
  );
}

/** What each margin means, in the words of the quiz; two of them where paper cannot tell. */
function MarginTable({ locale, bounds }: { locale: Locale; bounds: HandBounds }) {
  const words = paperStrings[locale].score;
  const { mixedTo, leaning, clearFrom, mostSkipped } = bounds;
  const between = (from: number, to: number) => fillTemplate(words.between, { from, to });
  const rows = [
    ["clear", fillTemplate(words.from, { from: clearFrom })],
    ["leaningOrClear", between(leaning[1] + 1, clearFrom - 1)],
    ["leaning", between(...leaning)],
    ["mixedOrLeaning", between(mixedTo + 1, leaning[0] - 1)],
    ["mixed", fillTemplate(words.upTo, { to: mixedTo })],
  ] as const;
  return (
    <table className={styles.reading}>
      <caption>{words.readingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.range}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, range]) => (
          <tr key={word}>
            <th scope="row">{range}</th>
            <td>{words.words[word]}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={2}>{fillTemplate(words.words.unknown, { most: mostSkipped })}</td>
        </tr>
      </tbody>
    </table>
  );
}
