import type { Item } from "#lib/bank/schema.ts";
import { type Reading, type Trial, wordItem, wordOption } from "./reading.ts";
import styles from "./trial-list.module.css";

/** One question with its options: the one really given stays marked whatever is tried. */
export function TrialItem({
  reading,
  trial,
  item,
  number,
}: {
  reading: Reading;
  trial: Trial;
  item: Item;
  number: number;
}) {
  const { given, answers, strings } = reading;
  const words = strings.trial;
  const now = answers[item.id] ?? null;
  const before = given[item.id] ?? null;
  const options = [...item.options.map(({ id }) => id), null];
  return (
    <fieldset id={`try-${item.id}`}>
      <legend className={styles.question}>
        {number}. {wordItem(reading, item.id)}{" "}
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
            {option === null ? words.skip : wordOption(reading, item, option)}{" "}
            {option === before && <span className={styles.given}>{words.given}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
