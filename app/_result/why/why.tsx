import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { findReasons, type Reason } from "#app/_explanation/reasons.ts";
import { listExplained } from "#app/_explanation/verdict.ts";
import { ChangeLink } from "#app/_result/change/changes.tsx";
import { SourceLine } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole } from "#app/_ui/role-mark.tsx";
import { readStatement } from "#lib/bank/guide.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { signTenths } from "#lib/i18n/figure.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import styles from "./why.module.css";

/** Why: for each role that the result is about, the answers that count most for it and against it. */
export function Why({ explanation }: { explanation: Explanation }) {
  const { bank, result, strings } = explanation;
  const words = strings.reasons;
  const roles = listExplained(result);
  const [only] = roles;
  const title =
    roles.length === 1 && only
      ? fillTemplate(words.titleFor, { role: nameRole(explanation, only) })
      : words.title;
  return (
    <Part id="why" title={title} lead={words.lead}>
      {roles.map((role) => {
        const alone = roles.length === 1;
        const reasons = findReasons(bank, result, {
          role,
          towards: alone ? 4 : 2,
          away: alone ? 3 : 1,
        });
        const name = nameRole(explanation, role);
        return (
          <section key={role} className={styles.role} aria-label={name}>
            {!alone && (
              <h3 className={styles.name}>
                <MarkedRole role={role} name={nameRole(explanation, role)} />
              </h3>
            )}
            <ReasonList
              explanation={explanation}
              role={role}
              level={alone ? 3 : 4}
              title={words.towards}
              reasons={reasons.towards}
              nothing={words.nothingTowards}
            />
            <ReasonList
              explanation={explanation}
              role={role}
              level={alone ? 3 : 4}
              title={words.away}
              reasons={reasons.away}
              nothing={words.nothingAway}
            />
          </section>
        );
      })}
    </Part>
  );
}

/** Reasons, the strongest first: the person's own answer, its share in points, and the sourced statement about the role. */
function ReasonList({
  explanation,
  role,
  level,
  title,
  reasons,
  nothing,
}: {
  explanation: Explanation;
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
            <ReasonRow key={reason.item} explanation={explanation} role={role} reason={reason} />
          ))}
        </ol>
      )}
    </div>
  );
}

function ReasonRow({
  explanation,
  role,
  reason,
}: {
  explanation: Explanation;
  role: string;
  reason: Reason;
}) {
  const { strings, locale } = explanation;
  const words = strings.reasons;
  const statement = reason.claim ? readStatement(explanation, reason.claim) : undefined;
  return (
    <li className={styles.reason}>
      <p className={styles.points} data-role={role}>
        <FigurePoints
          template={choosePlural(words.points, { locale, n: reason.share / 10 })}
          figure={signTenths(reason.share, locale)}
        />
      </p>
      <div>
        <p className={styles.question}>{wordItem(explanation, reason.item)}</p>
        <p className={styles.answer}>
          <span className={styles.hidden}>{`${words.answered} `}</span>
          <span>{wordOption(explanation, findItem(explanation, reason.item), reason.option)}</span>
        </p>
        <ChangeLink explanation={explanation} item={reason.item} text={words.change} />
      </div>
      {statement && (
        <div className={styles.claim}>
          <p className={styles.says}>
            <span className={styles.key}>{words.says}</span>
            <span>{statement.text}</span>
          </p>
          <SourceLine wording={explanation} statement={statement} />
        </div>
      )}
    </li>
  );
}

function FigurePoints({ template, figure }: { template: string; figure: string }) {
  return (
    <>
      <strong className={styles.figure}>{figure}</strong>
      <span>{fillTemplate(template, { figure: "" })}</span>
    </>
  );
}
