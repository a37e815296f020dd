import { findItem, type Reading, wordItem, wordOption } from "#app/_explanation/explanation.ts";
import type { Reason } from "#app/_explanation/reasons.ts";
import { signTenths } from "#app/_explanation/signed-points.ts";
import { SourceLine } from "#app/_roles/statements.tsx";
import { readStatement } from "#lib/bank/guide.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { ChangeLink } from "./change-link.tsx";
import styles from "./reason-list.module.css";

/** Reasons, the strongest first: the person's own answer, its share in points, and the sourced statement about the role. */
export function ReasonList({
  reading,
  role,
  level,
  title,
  reasons,
  nothing,
}: {
  reading: Reading;
  role: string;
  level: 3 | 4;
  title: string;
  reasons: readonly Reason[];
  nothing: string;
}) {
  const Title = level === 3 ? "h3" : "h4";
  return (
    <div className={styles.part}>
      <Title className={styles.title}>{title}</Title>
      {reasons.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ol className={styles.reasons}>
          {reasons.map((reason) => (
            <ReasonRow key={reason.item} reading={reading} role={role} reason={reason} />
          ))}
        </ol>
      )}
    </div>
  );
}

function ReasonRow({ reading, role, reason }: { reading: Reading; role: string; reason: Reason }) {
  const { strings, locale } = reading;
  const words = strings.reasons;
  const statement = reason.claim ? readStatement(reading, reason.claim) : undefined;
  return (
    <li className={styles.reason}>
      <p className={`${styles.points} ${styles[role]}`}>
        <FigurePoints template={words.points} figure={signTenths(reason.share, locale)} />
      </p>
      <div>
        <p className={styles.question}>{wordItem(reading, reason.item)}</p>
        <p className={styles.answer}>
          <span className={styles.hidden}>{words.answered} </span>
          {wordOption(reading, findItem(reading, reason.item), reason.option)}
        </p>
        <ChangeLink reading={reading} item={reason.item} text={words.change} />
      </div>
      {statement && (
        <div className={styles.claim}>
          <p className={styles.says}>
            <span className={styles.key}>{words.says}</span>
            {statement.text}
          </p>
          <SourceLine reading={reading} statement={statement} />
        </div>
      )}
    </li>
  );
}

function FigurePoints({ template, figure }: { template: string; figure: string }) {
  return (
    <>
      <strong className={styles.figure}>{figure}</strong>
      {fillTemplate(template, { figure: "" })}
    </>
  );
}
