import type { ResultTexts } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import type { CodeFault as Reason } from "#lib/scoring/answer-code.ts";
import styles from "./code-fault.module.css";

const advice = {
  empty: "copy",
  alphabet: "copy",
  length: "copy",
  checksum: "copy",
  range: "copy",
  "unknown-bank": "bank",
  "unknown-version": "version",
} as const satisfies Record<Reason, string>;

/** A code that stands for no answers: what happened, what to do, and the code itself, kept. */
export function CodeFault({
  texts,
  code,
  reason,
  stored,
}: {
  texts: ResultTexts;
  code: string;
  reason: Reason;
  /** The code of the answers kept on this device. */
  stored?: string | undefined;
}) {
  const { strings, locale } = texts;
  const words = strings.fault;
  return (
    <article className={styles.fault} data-reason={reason}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.what}>{words.reasons[reason]}</p>
      <p>{words.advice[advice[reason]]}</p>
      <label className={styles.label}>
        {words.code}
        <input className={styles.field} readOnly value={code} spellCheck={false} />
      </label>
      <p className={styles.keep}>{words.keep}</p>
      <p className={styles.ways}>
        {stored && (
          <ButtonLink kind="primary" href={`#${stored}`}>
            {words.stored}
          </ButtonLink>
        )}
        <ButtonLink kind={stored ? "quiet" : "primary"} href={`/${locale}/quiz`}>
          {words.quiz}
        </ButtonLink>
      </p>
    </article>
  );
}
