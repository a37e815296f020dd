import { memo } from "react";
import type { Trial } from "#app/_explanation/explanation.ts";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import styles from "./trial-list.module.css";

/** One question with its options: the one really given stays marked whatever is tried. */
export const TrialItem = memo(function TrialItem({
  words,
  sentences,
  trial,
  item,
  number,
  before,
  now,
}: {
  words: ResultStrings["trial"];
  sentences: Sentences;
  trial: Trial;
  item: Item;
  number: number;
  /** The option really given, `null` for none. */
  before: string | null;
  /** The option tried. */
  now: string | null;
}) {
  const options = [...item.options.map(({ id }) => id), null];
  return (
    <fieldset id={`try-${item.id}`}>
      <legend className={styles.question}>
        {number}. {wordItem({ sentences }, item.id)}{" "}
        {now !== before && <span className={styles.changed}>{words.changed}</span>}
      </legend>
      {options.map((option) => (
        <label key={option ?? ""} className={styles.option}>
          <input
            type="radio"
            name={`try-${item.id}`}
            checked={option === now}
            onChange={() => trial.change(item.id, option)}
          />
          <span>
            {option === null ? words.skip : wordOption({ sentences }, item, option)}{" "}
            {option === before && <span className={styles.own}>{words.given}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
});
