import type { Explanation } from "#app/_explanation/explanation.ts";
import styles from "./change-link.module.css";

/** The way to answer one item otherwise: on this page where scripts run, else in the quiz. */
export function ChangeLink({
  explanation,
  item,
  text,
}: {
  explanation: Explanation;
  item: string;
  text: string;
}) {
  const { trial, quizPath, strings } = explanation;
  const question = explanation.sentences.items[item]?.text ?? item;
  if (!trial) {
    return (
      <a className={styles.change} href={`${quizPath}#q-${item}`} title={strings.changes.quiz}>
        {text}
        <span className={styles.hidden}> : {question}</span>
      </a>
    );
  }
  return (
    <button type="button" className={styles.change} onClick={() => trial.show(item)}>
      {text}
      <span className={styles.hidden}> : {question}</span>
    </button>
  );
}
