import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import { ChangeLink } from "./change-link.tsx";
import { TrialItem } from "./trial-item.tsx";
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
                    {place + 1}. {wordItem(explanation, item.id)}
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
