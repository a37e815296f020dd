import type { ReactNode } from "react";
import heard from "#app/_ui/heard.module.css";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { wordOption } from "#lib/bank/wording.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./radio-row.module.css";
import scale from "./scale-points.module.css";

/** What a question offers to choose from. */
interface Options {
  item: Item;
  sentences: Sentences;
  locale: Locale;
}

/** The ways to answer a question: the acts of a scene, the points between two poles, or how much an activity attracts. */
export function Options({ item, sentences, locale }: Options) {
  if (item.kind === "scale") {
    return <ScalePoints item={item} sentences={sentences} locale={locale} />;
  }
  const isRating = item.kind === "rating";
  const rows = item.options.map(({ id }) => (
    <RadioRow key={id} name={item.id} value={id} className={isRating ? styles.step : ""}>
      {wordOption({ sentences }, item, id)}
    </RadioRow>
  ));
  return isRating ? <div className={styles.steps}>{rows}</div> : rows;
}

/** A radio input with its label as one large row to tap; the style numbers it with the key that chooses it, where there are keys. */
export function RadioRow({
  name,
  value,
  className = "",
  children,
}: {
  name: string;
  value: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <label className={`${styles.row} ${className}`.trim()}>
      <input type="radio" name={name} value={value} />
      <span>{children}</span>
    </label>
  );
}

/**
 * A trade-off: its two poles as boxes of equal weight, A and B, and five points from one to the other, larger the
 * nearer they are to a pole. A pole can be tapped, as a second label of its end: that chooses it. A point's accessible name is its
 * caption followed by the pole's sentence.
 */
function ScalePoints({ item, sentences, locale }: Options) {
  const strings = quizStrings[locale];
  const words = sentences.items[item.id]?.options ?? {};
  const ends = [item.options[0]?.id ?? "", item.options.at(-1)?.id ?? ""];
  const poles = ends.map((end) => words[end]);
  const middle = (item.options.length - 1) / 2;
  return (
    <div className={scale.scale}>
      {poles.map((pole, index) => (
        <label key={pole} htmlFor={`${item.id}-${ends[index]}`} className={scale.pole}>
          <b className={scale.letter} aria-hidden="true">
            {"AB"[index]}
          </b>
          {pole}
        </label>
      ))}
      <div className={scale.points}>
        {item.options.map(({ id }, index) => {
          const name = ends.includes(id) ? `${item.id}-${id}-name` : undefined;
          return (
            <label key={id} className={scale.point}>
              <input
                type="radio"
                name={item.id}
                value={id}
                id={name && `${item.id}-${id}`}
                aria-labelledby={name}
              />
              <span id={name}>
                {strings.steps[index]}
                {index !== middle && (
                  <span className={heard.heard}>
                    {fillTemplate(strings.pole, { pole: poles[index < middle ? 0 : 1] ?? "" })}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
