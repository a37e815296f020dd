import type { ReactNode } from "react";
import { Compass, isAtCentre, wordPlace } from "#app/_explanation/compass.tsx";
import { type Headline, listChanges } from "#app/_explanation/explanation.ts";
import { findTone, wordVerdict } from "#app/_explanation/verdict.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent, formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import styles from "./result-head.module.css";

/** What a result opens with: the verdict beside the compass. `advice` stands under the verdict, the children below both. */
export function ResultHead({
  headline,
  cloud,
  advice,
  children,
}: {
  headline: Headline;
  cloud: Headline | null;
  advice?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.spread}>
      <div>
        <VerdictWords headline={headline} />
        {advice}
      </div>
      <div className={styles.compass}>
        <CompassFigure headline={headline} cloud={cloud} />
      </div>
      {children}
    </div>
  );
}

/** The verdict in one sentence, how sure it is in two words, and how much it rests on. */
function VerdictWords({ headline }: { headline: Headline }) {
  const { strings, result, isExpress, locale } = headline;
  const words = strings.verdict;
  const sentence = wordVerdict(result, words, (role) => nameRole(headline, role));
  const changed = listChanges(headline).length;
  return (
    <div className={styles.verdict}>
      <p className={styles.label}>{words.label[findTone(result)]}</p>
      <h1 className={styles.sentence} id="verdict" tabIndex={-1}>
        <RoleNames headline={headline} text={sentence} />
      </h1>
      {result.answered > 0 && (
        <p className={styles.coverage}>
          {fillPlural(isExpress ? words.express : words.coverage, {
            ...{ locale, n: result.answered, total: result.total },
          })}
        </p>
      )}
      {changed > 0 && (
        <p className={styles.trial}>{fillPlural(words.trial, { locale, n: changed })}</p>
      )}
    </div>
  );
}

/** The compass with its legend in words and its figures in a table. */
function CompassFigure({ headline, cloud }: { headline: Headline; cloud: Headline | null }) {
  const words = headline.strings.compass;
  const answered = headline.result.answered > 0;
  return (
    <figure className={styles.figure}>
      <Compass headline={headline} cloud={cloud} />
      {answered && (
        <figcaption className={styles.legend}>
          <p>{wordPlace(headline)}</p>
          <ul className={styles.keys}>
            <li>
              <span className={styles.you} />
              <span>{words.you}</span>
            </li>
            {listChanges(headline).length > 0 && (
              <li>
                <span className={styles.own} />
                <span>{words.given}</span>
              </li>
            )}
            {words.zones.map((zone, at) => (
              <li key={zone}>
                <span className={styles[`zone${at + 1}`]} />
                <span>{zone}</span>
              </li>
            ))}
          </ul>
          {isAtCentre(headline) || <p className={styles.drift}>{words.drift}</p>}
          <CompassTable headline={headline} />
        </figcaption>
      )}
    </figure>
  );
}

/** The compass in figures: per role, its affinity and how probable it is to come first again. */
function CompassTable({ headline }: { headline: Headline }) {
  const { bank, strings, result, locale } = headline;
  const words = strings.compass;
  return (
    <details>
      <summary>{words.tableTitle}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.affinity}</th>
            <th scope="col">{words.again}</th>
          </tr>
        </thead>
        <tbody>
          {bank.roles.map((role, at) => (
            <tr key={role}>
              <th scope="row">
                <RoleMark role={role} /> {nameRole(headline, role)}
              </th>
              <td>{formatTenths(result.affinities[at] ?? 500, locale)}</td>
              <td>{formatPercent(result.stability.alone[at] ?? 0, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A sentence with the names of the roles in it set apart, each in its colour. */
function RoleNames({ headline, text }: { headline: Headline; text: string }) {
  const roles = new Map(headline.bank.roles.map((role) => [nameRole(headline, role), role]));
  const names = [...roles.keys()].map((name) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&"));
  const parts = text.split(new RegExp(`(${names.join("|")})`));
  return parts.map((part, place) => {
    const role = roles.get(part);
    const key = `${place}-${part}`;
    return role ? (
      <span key={key} className={styles.roleName} data-role={role}>
        {part}
      </span>
    ) : (
      <span key={key}>{part}</span>
    );
  });
}
