import type { Reading } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import styles from "./nothing-yet.module.css";

/** What to do where no question was answered. */
export function NothingYet({ reading }: { reading: Reading }) {
  const { strings, locale } = reading;
  const words = strings.none;
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.advice}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={reading.quizPath}>
          {words.quiz}
        </ButtonLink>
        <ButtonLink href={`/${locale}/roles`}>{words.roles}</ButtonLink>
      </p>
    </>
  );
}
