import type { Item } from "#lib/bank/schema.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import row from "./row.module.css";
import styles from "./scale-points.module.css";

/**
 * A trade-off: its two poles as panels of equal weight, A and B, and five points from one to the other, larger the
 * nearer they are to a pole. A point's accessible name is its caption followed by the pole's sentence.
 */
export function ScalePoints({
  item,
  sentences,
  locale,
}: {
  item: Item;
  sentences: Readonly<Record<string, string>>;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  const poles = [sentences[item.options[0]?.id ?? ""], sentences[item.options.at(-1)?.id ?? ""]];
  const middle = (item.options.length - 1) / 2;
  return (
    <div className={`${styles.scale} ${row.frame}`}>
      {poles.map((pole, index) => (
        <p key={pole} className={`${styles.pole} ${row.detail}`}>
          <b className={styles.letter} aria-hidden="true">
            {"AB"[index]}
          </b>
          {pole}
        </p>
      ))}
      <div className={`${styles.points} ${row.frame}`}>
        {item.options.map(({ id }, index) => (
          <label key={id} className={`${styles.point} ${row.option}`}>
            <input
              type="radio"
              name={item.id}
              value={id}
              className={`${styles.radio} ${row.detail} ${styles[`distance${Math.abs(index - middle)}`]}`}
            />
            <span className={`${styles.caption} ${row.answer}`}>
              {strings.steps[index]}
              {index !== middle && (
                <span className={`${styles.whole} ${row.answer}`}>
                  {fillTemplate(strings.pole, { pole: poles[index < middle ? 0 : 1] ?? "" })}
                </span>
              )}
            </span>
            <span className={`${styles.digit} ${row.detail}`} aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
