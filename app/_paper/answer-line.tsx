import { paperStrings } from "#lib/i18n/paper/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./answer-line.module.css";

/** The answers once more as one line of digits, in groups of six: what somebody types in later. */
export function AnswerLine({ locale, total }: { locale: Locale; total: number }) {
  const words = paperStrings[locale].sheet;
  return (
    <div className={styles.line}>
      <p className={styles.lead}>
        <b>{words.line}.</b> {words.lineHint}
      </p>
      <ol className={styles.cells} data-total={total}>
        {Array.from({ length: total }, (_, at) => at + 1).map((number) => (
          <li key={number} className={styles.cell}>
            {number}
          </li>
        ))}
      </ol>
      <div className={styles.below}>
        <p className={styles.agree}>
          <span className={styles.tick} aria-hidden="true" /> {words.agree}
        </p>
        <p className={styles.ticket}>{words.ticket}</p>
      </div>
    </div>
  );
}
