import type { Explanation } from "#app/_explanation/explanation.ts";
import { countRetests, type RetestShare } from "#app/_explanation/verdict.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import styles from "./retest-marks.module.css";

const turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How sure the result is, as ten retests: a mark for each, and the same in words. */
export function RetestMarks({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.retests;
  const shares = countRetests(bank.roles, result);
  return (
    <section className={styles.retests} aria-labelledby="retests-title">
      <h2 id="retests-title" className={styles.title}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p className={styles.marks} aria-hidden="true">
        {shares.flatMap(({ role, times }) =>
          turns.slice(0, times).map((turn) =>
            role ? (
              <RoleMark key={`${role}-${turn}`} role={role} />
            ) : (
              <span key={`tied-${turn}`} className={styles.tied}>
                =
              </span>
            ),
          ),
        )}
      </p>
      <ul className={styles.words}>
        {shares.map((share) => (
          <li key={share.role ?? "tied"}>{wordShare(explanation, share)}</li>
        ))}
      </ul>
      <p className={styles.basis}>
        {words.basis} <a href={`/${locale}/method`}>{words.how}</a>
      </p>
    </section>
  );
}

function wordShare(explanation: Explanation, { role, times }: RetestShare): string {
  const words = explanation.strings.retests;
  const number = { locale: explanation.locale, n: times };
  if (role === null) return fillPlural(words.tied, number);
  return fillPlural(words.entry, { ...number, role: nameRole(explanation, role) });
}
