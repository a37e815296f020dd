import type { Stored } from "#app/_device/device-memory.ts";
import type { Explanation, ResultTexts } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { fillPlural } from "#lib/i18n/template.ts";
import type { CodeFault } from "#lib/scoring/answer-code.ts";
import asides from "./asides.module.css";
import { OwnResults } from "./own-results.tsx";
import styles from "./without-result.module.css";

/** The page before its scripts run: an empty chart, and what to do where they never will. */
export function WaitingResult({ texts: { strings, editions } }: { texts: ResultTexts }) {
  const [edition] = editions;
  const roles = (edition?.bank.roles ?? []).map((id) => ({
    id,
    name: edition?.sentences.roles[id]?.name ?? id,
  }));
  return (
    <div className={styles.waiting}>
      <h1 className={styles.waitingTitle}>{strings.title}</h1>
      <p>{strings.reading}</p>
      <noscript>
        <p>{strings.noScript}</p>
      </noscript>
      <svg className={styles.chart} viewBox={compassFrame} aria-hidden="true">
        <CompassChart roles={roles} />
      </svg>
    </div>
  );
}

/** The result page without a code: the answers kept on the device, or the way to the quiz. */
export function EmptyResult({ texts, stored }: { texts: ResultTexts; stored: Stored | null }) {
  const { strings, locale } = texts;
  const words = strings.empty;
  return (
    <article className={styles.fault}>
      <h1 className={styles.title}>{stored ? words.own : words.title}</h1>
      {!stored && <p>{words.lead}</p>}
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
      <OwnResults texts={texts} />
    </article>
  );
}

const advice = {
  empty: "copy",
  alphabet: "copy",
  length: "copy",
  checksum: "copy",
  range: "copy",
  "unknown-bank": "bank",
  "unknown-version": "version",
} as const satisfies Record<CodeFault, string>;

/** A code that stands for no answers: what happened, what to do, and the code itself, kept. */
export function FaultyCode({
  texts,
  code,
  reason,
  stored,
}: {
  texts: ResultTexts;
  code: string;
  reason: CodeFault;
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
        <span>{words.code}</span>
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

/** What to do where no question was answered. */
export function NothingYet({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.none;
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.advice}</p>
      <p className={asides.ways}>
        <ButtonLink kind="primary" href={explanation.quizPath}>
          {words.quiz}
        </ButtonLink>
        <ButtonLink href={`/${locale}/roles`}>{words.roles}</ButtonLink>
      </p>
    </>
  );
}
