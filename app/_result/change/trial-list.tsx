import { memo } from "react";
import { type Explanation, findItem, type Trial } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { ChangeLink } from "./changes.tsx";
import styles from "./trial-list.module.css";

/** Every answer, to be given otherwise on trial; without scripts, the way back to each question in the quiz. */
export function TrialList({ explanation }: { explanation: Explanation }) {
  const { bank, strings, sentences, ownAnswers, answers, trial } = explanation;
  const words = strings.trial;
  return (
    <Part id="trial" title={words.title} lead={trial ? words.lead : words.links} print={false}>
      <details id="trial-list">
        <summary>{words.open}</summary>
        <ol className={styles.items}>
          {bank.items.map((item, place) => (
            <li key={item.id} className={styles.item}>
              {trial ? (
                <TrialItem
                  words={words}
                  sentences={sentences}
                  trial={trial}
                  item={item}
                  number={place + 1}
                  before={ownAnswers[item.id] ?? null}
                  now={answers[item.id] ?? null}
                />
              ) : (
                <>
                  <p className={styles.question}>
                    {`${place + 1}. ${wordItem(explanation, item.id)}`}
                  </p>
                  <p className={styles.answer}>
                    {ownAnswers[item.id]
                      ? wordOption(
                          explanation,
                          findItem(explanation, item.id),
                          ownAnswers[item.id] ?? "",
                        )
                      : words.skip}
                  </p>
                  <ChangeLink
                    explanation={explanation}
                    item={item.id}
                    text={strings.reasons.changeAnswer}
                  />
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </Part>
  );
}

/** One question with its options: the one really given stays marked whatever is tried. */
const TrialItem = memo(function TrialItem({
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
        <span>{`${number}. ${wordItem({ sentences }, item.id)}`}</span>{" "}
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
            <span>{option === null ? words.skip : wordOption({ sentences }, item, option)}</span>{" "}
            {option === before && <span className={styles.own}>{words.given}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
});
