import { findItem, type Reading, wordItem, wordOption } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { ChangeLink } from "./change-link.tsx";
import { TrialItem } from "./trial-item.tsx";
import styles from "./trial-list.module.css";

/** Every answer, to be given otherwise on trial; without scripts, the way back to each question in the quiz. */
export function TrialList({ reading }: { reading: Reading }) {
  const { bank, strings, sentences, given, answers, trial } = reading;
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
                  before={given[item.id] ?? null}
                  now={answers[item.id] ?? null}
                />
              ) : (
                <>
                  <p className={styles.question}>
                    {place + 1}. {wordItem(reading, item.id)}
                  </p>
                  <p className={styles.answer}>
                    {given[item.id]
                      ? wordOption(reading, findItem(reading, item.id), given[item.id] ?? "")
                      : words.skip}
                  </p>
                  <ChangeLink
                    reading={reading}
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
