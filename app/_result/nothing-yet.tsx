import type { Explanation } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import styles from "./nothing-yet.module.css";

/** What to do where no question was answered. */
export function NothingYet({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.none;
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.advice}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={explanation.quizPath}>
          {words.quiz}
        </ButtonLink>
        <ButtonLink href={`/${locale}/roles`}>{words.roles}</ButtonLink>
      </p>
    </>
  );
}
