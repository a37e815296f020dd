import type { Explanation } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { OccupationSheets, Statements } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { claimsWithin, readStatement } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./next-steps.module.css";

/** What to do next: questions for a person who does the job, the official sheets, the titles that mislead. */
export function NextSteps({ explanation }: { explanation: Explanation }) {
  const { bank, sources, strings } = explanation;
  const words = strings.next;
  const questions: Readonly<Record<string, readonly string[]>> = words.questions;
  const roles = listInvolved(explanation.result);
  const warnings = claimsWithin(sources, bank.roles, "title-warning").filter((id) =>
    sources.claims[id]?.about.some((role) => roles.includes(role)),
  );
  return (
    <Part id="next" title={words.title}>
      {roles.map((role) => (
        <section key={role} className={styles.block}>
          <h3 className={styles.title}>
            {fillTemplate(words.askFor, { role: nameRole(explanation, role) })}
          </h3>
          <ul className={styles.questions}>
            {questions[role]?.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className={`${styles.block} ${styles.screen}`}>
        <h3 className={styles.title}>{words.sheets}</h3>
        <p>{words.sheetsLead}</p>
        {roles.map((role) => (
          <OccupationSheets key={role} wording={explanation} role={role} />
        ))}
      </section>
      {warnings.length > 0 && (
        <details className={styles.screen}>
          <summary>{words.warnings}</summary>
          <Statements
            wording={explanation}
            statements={warnings.map((id) => readStatement(explanation, id))}
          />
        </details>
      )}
    </Part>
  );
}
