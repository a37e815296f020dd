import { CompassCloud, CompassPoints, wordPlace } from "#app/_explanation/compass.tsx";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { findTone, wordVerdict } from "#app/_explanation/verdict.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import styles from "./printed-verdict.module.css";

/** The verdict in one sentence, how much it rests on, the three affinities, and beside them the compass. */
export function PrintedVerdict({
  explanation,
  who,
  id,
}: {
  explanation: Explanation;
  /** Whose result it is. */
  who?: React.ReactNode;
  /** Keeps the ids of several sheets on one page apart. */
  id: string;
}) {
  const { strings, ownResult: result, isExpress, locale } = explanation;
  const sentence = wordVerdict(result, strings.verdict, (role) => nameRole(explanation, role));
  const coverage = isExpress ? strings.verdict.express : strings.verdict.coverage;
  return (
    <div className={styles.verdict}>
      <div>
        {who}
        <p className={styles.label}>{strings.verdict.label[findTone(result)]}</p>
        <p className={styles.sentence}>{sentence}</p>
        {result.answered > 0 && (
          <>
            <p className={styles.coverage}>
              {fillPlural(coverage, { locale, n: result.answered, total: result.total })}
            </p>
            <AffinityRows explanation={explanation} />
          </>
        )}
      </div>
      <PrintedCompass explanation={explanation} id={id} />
    </div>
  );
}

function AffinityRows({ explanation }: { explanation: Explanation }) {
  const { bank, ownResult, strings, locale } = explanation;
  return (
    <div className={styles.affinities}>
      <ul>
        {bank.roles.map((role, at) => {
          const tenths = ownResult.affinities[at] ?? 500;
          return (
            <li key={role}>
              <RoleMark role={role} />
              <span>{nameRole(explanation, role)}</span>
              <svg className={styles.bar} aria-hidden="true">
                <rect className={styles.ground} width="100%" height="100%" />
                <rect className={styles.filled} width={`${tenths / 10}%`} height="100%" />
                <line className={styles.middle} x1="50%" x2="50%" y1="-30%" y2="130%" />
              </svg>
              <b>{formatTenths(tenths, locale)}</b>
            </li>
          );
        })}
      </ul>
      <p className={styles.axis}>{strings.printed.axis}</p>
    </div>
  );
}

/** The compass on paper: drawn by shapes, dashes and words, so that it reads in black and white. */
function PrintedCompass({ explanation, id }: { explanation: Explanation; id: string }) {
  const { bank, strings } = explanation;
  const roles = bank.roles.map((role) => ({ id: role, name: nameRole(explanation, role) }));
  const words = fillTemplate(strings.compass.describe, { place: wordPlace(explanation) });
  return (
    <svg className={styles.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <CompassChart roles={roles}>
        <CompassCloud headline={explanation} id={`sheet-disc-${id}`} />
      </CompassChart>
      <CompassPoints headline={explanation} />
    </svg>
  );
}
