import type { Explanation } from "#app/_explanation/explanation.ts";
import { findTone, wordVerdict } from "#app/_explanation/verdict-sentence.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import type { ResultSheetStrings } from "#lib/i18n/result/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { SheetCompass } from "./printed-compass.tsx";
import styles from "./printed-verdict.module.css";

/** The verdict in one sentence, how much it rests on, the three affinities, and beside them the compass. */
export function SheetVerdict({
  explanation,
  words,
  who,
  id,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
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
            <AffinityRows explanation={explanation} words={words} />
          </>
        )}
      </div>
      <SheetCompass explanation={explanation} id={id} />
    </div>
  );
}

function AffinityRows({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
}) {
  const { bank, ownResult, locale } = explanation;
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
      <p className={styles.axis}>{words.axis}</p>
    </div>
  );
}
