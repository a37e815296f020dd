import type { Explanation } from "#app/_explanation/explanation.ts";
import { findReasons } from "#app/_explanation/reasons.ts";
import { MarkedRole } from "#app/_explanation/role-names.tsx";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { Part } from "#app/_ui/part.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { ReasonList } from "./reason-list.tsx";
import styles from "./why.module.css";

/** Why: for each role that the result is about, the answers that count most for it and against it. */
export function Why({ explanation }: { explanation: Explanation }) {
  const { bank, result, strings } = explanation;
  const words = strings.reasons;
  const roles = listInvolved(result);
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
                <MarkedRole headline={explanation} role={role} />
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
