import type { Stored } from "#app/_device/kept-answers.ts";
import type { ResultTexts } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { fillPlural } from "#lib/i18n/template.ts";
import styles from "./code-fault.module.css";

/** The result page without a code: the answers kept on the device, or the way to the quiz. */
export function EmptyResult({ texts, stored }: { texts: ResultTexts; stored: Stored | null }) {
  const { strings, locale } = texts;
  const words = strings.empty;
  return (
    <article className={styles.fault}>
      <h1 className={styles.title}>{words.title}</h1>
      <p>{words.lead}</p>
      {stored && (
        <p>{fillPlural(words.stored, { locale, n: stored.answered, total: stored.total })}</p>
      )}
      <p className={styles.ways}>
        {stored && (
          <ButtonLink kind="primary" href={`#${stored.code}`}>
            {words.open}
          </ButtonLink>
        )}
        <ButtonLink kind={stored ? "quiet" : "primary"} href={`/${locale}/quiz`}>
          {stored ? words.resume : words.quiz}
        </ButtonLink>
      </p>
    </article>
  );
}
