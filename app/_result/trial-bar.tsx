import { type Explanation, listChanges, type Trial } from "#app/_explanation/explanation.ts";
import { findTone, listInvolved } from "#app/_explanation/verdict.ts";
import buttons from "#app/_ui/button.module.css";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import { CompassSmall } from "./compass-small.tsx";
import styles from "./trial-bar.module.css";

/** While other answers are tried: the compass and the outcome at the foot of the window, and the way back. */
export function TrialBar({
  explanation,
  cloud,
  trial,
}: {
  explanation: Explanation;
  cloud: Explanation | null;
  trial: Trial;
}) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.trial;
  const changed = listChanges(explanation).length;
  const roles = listInvolved(result).map((role) => nameRole(explanation, role));
  return (
    <aside className={styles.bar} aria-label={words.bar}>
      <CompassSmall headline={explanation} cloud={cloud} />
      <div className={styles.words}>
        <p className={styles.count}>{fillPlural(words.count, { locale, n: changed })}</p>
        <p className={styles.outcome}>
          {strings.verdict.label[findTone(result)]}
          {roles.length > 0 && languages[locale].colon + roles.join(", ")}
        </p>
        <p className={styles.figures}>
          {bank.roles.map((role, at) => (
            <span key={role}>
              <RoleMark role={role} />{" "}
              <span className={styles.hidden}>{nameRole(explanation, role)}</span>{" "}
              {formatTenths(result.affinities[at] ?? 500, locale)}
            </span>
          ))}
        </p>
      </div>
      <p className={styles.ways}>
        <a className={`${buttons.button} ${buttons.quiet}`} href="#verdict">
          {words.see}
        </a>
        <button
          type="button"
          className={`${buttons.button} ${buttons.primary}`}
          onClick={trial.restoreAll}
        >
          {words.restoreAll}
        </button>
      </p>
    </aside>
  );
}
