import { type Headline, listChanges } from "#app/_explanation/explanation.ts";
import { RoleNames } from "#app/_explanation/role-names.tsx";
import { findTone, wordVerdict } from "#app/_explanation/verdict.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import styles from "./verdict.module.css";

/** The verdict in one sentence, how sure it is in two words, and how much it rests on. */
export function Verdict({ headline }: { headline: Headline }) {
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
