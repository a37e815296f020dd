import type { ReactNode } from "react";
import type { Item } from "#lib/bank/schema.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./radio-row.module.css";
import row from "./row.module.css";
import scale from "./scale-points.module.css";

/** What a question offers to choose from. */
interface Options {
  item: Item;
  sentences: Readonly<Record<string, string>>;
  locale: Locale;
}

/** The ways to answer a question: the acts of a scene, or the points between two poles. */
export function Options({ item, sentences, locale }: Options) {
  return item.kind === "scale" ? (
    <ScalePoints item={item} sentences={sentences} locale={locale} />
  ) : (
    item.options.map(({ id }, index) => (
      <RadioRow key={id} name={item.id} value={id} digit={index + 1}>
        {sentences[id]}
      </RadioRow>
    ))
  );
}

/** A radio input with its label as one large row to tap; `digit` is the key that chooses it, shown where there are keys. */
export function RadioRow({
  name,
  value,
  digit,
  className = "",
  children,
}: {
  name: string;
  value: string;
  digit: number;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <label className={`${styles.row} ${row.option} ${className}`}>
      <input type="radio" name={name} value={value} className={`${styles.radio} ${row.detail}`} />
      <span className={row.answer}>{children}</span>
      <span className={`${styles.digit} ${row.detail}`} aria-hidden="true">
        {digit}
      </span>
    </label>
  );
}

/**
 * A trade-off: its two poles as boxes of equal weight, A and B, and five points from one to the other, larger the
 * nearer they are to a pole. A point's accessible name is its caption followed by the pole's sentence.
 */
function ScalePoints({ item, sentences, locale }: Options) {
  const strings = quizStrings[locale];
  const poles = [sentences[item.options[0]?.id ?? ""], sentences[item.options.at(-1)?.id ?? ""]];
  const middle = (item.options.length - 1) / 2;
  return (
    <div className={`${scale.scale} ${row.frame}`}>
      {poles.map((pole, index) => (
        <p key={pole} className={`${scale.pole} ${row.detail}`}>
          <b className={scale.letter} aria-hidden="true">
            {"AB"[index]}
          </b>
          {pole}
        </p>
      ))}
      <div className={`${scale.points} ${row.frame}`}>
        {item.options.map(({ id }, index) => (
          <label key={id} className={`${scale.point} ${row.option}`}>
            <input
              type="radio"
              name={item.id}
              value={id}
              className={`${scale.radio} ${row.detail} ${scale[`distance${Math.abs(index - middle)}`]}`}
            />
            <span className={`${scale.caption} ${row.answer}`}>
              {strings.steps[index]}
              {index !== middle && (
                <span className={`${scale.whole} ${row.answer}`}>
                  {fillTemplate(strings.pole, { pole: poles[index < middle ? 0 : 1] ?? "" })}
                </span>
              )}
            </span>
            <span className={`${scale.digit} ${row.detail}`} aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
