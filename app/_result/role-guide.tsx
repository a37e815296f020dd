import type { Explanation } from "#app/_explanation/explanation.ts";
import { MarkedRole } from "#app/_explanation/role-names.tsx";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { Statements } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { statementsAbout } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./role-guide.module.css";

/** What stands open on this page, and what is folded. */
const open = ["mission", "skill", "kpi", "partner"] as const;
const folded = ["scope", "strategy", "team", "responsibility", "objective", "reporting"] as const;

/** The role or roles of the result, explained from the documents. */
export function RoleGuides({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.guide;
  const roles = listInvolved(explanation.result);
  const [only] = roles;
  if (!only) return null;
  if (roles.length === 1) {
    const title = fillTemplate(words.titleFor, { role: nameRole(explanation, only) });
    return (
      <Part id="guide" title={title} lead={words.lead} print={false}>
        <RoleGuide explanation={explanation} role={only} />
      </Part>
    );
  }
  return (
    <Part id="guide" title={words.titleSeveral} lead={words.leadSeveral} print={false}>
      {roles.map((role) => (
        <details key={role}>
          <summary>
            <MarkedRole headline={explanation} role={role} />
          </summary>
          <RoleGuide explanation={explanation} role={role} />
        </details>
      ))}
    </Part>
  );
}

function RoleGuide({ explanation, role }: { explanation: Explanation; role: string }) {
  const { strings, sentences, locale } = explanation;
  const words = strings.guide;
  const name = nameRole(explanation, role);
  const inFull = (topic: keyof typeof words.topics) => ({
    topic,
    title: words.topics[topic],
    statements: statementsAbout(explanation, role, topic),
  });
  const said = open.map(inFull).filter(({ statements }) => statements.length > 0);
  const more = folded.map(inFull).filter(({ statements }) => statements.length > 0);
  const pay = statementsAbout(explanation, role, "pay");
  return (
    <div className={styles.guide}>
      <div className={styles.lead}>
        <Statements
          wording={explanation}
          statements={statementsAbout(explanation, role, "definition")}
        />
        <p className={styles.aka}>
          {fillTemplate(words.aka, { aka: sentences.roles[role]?.aka ?? "" })}
        </p>
      </div>
      <div className={styles.topics}>
        {said.map(({ topic, title, statements }) => (
          <section key={topic}>
            <h3 className={styles.title}>{title}</h3>
            <Statements wording={explanation} statements={statements} />
          </section>
        ))}
      </div>
      <Example explanation={explanation} role={role} />
      {more.map(({ topic, title, statements }) => (
        <details key={topic}>
          <summary>{title}</summary>
          <Statements wording={explanation} statements={statements} />
        </details>
      ))}
      {pay.length > 0 && (
        <details>
          <summary>{words.pay}</summary>
          <Statements wording={explanation} statements={pay} />
        </details>
      )}
      <p className={styles.more}>
        <a href={`/${locale}/roles/${role}`}>{fillTemplate(words.more, { role: name })}</a>
      </p>
    </div>
  );
}

function Example({ explanation, role }: { explanation: Explanation; role: string }) {
  const statements = statementsAbout(explanation, role, "example");
  if (statements.length === 0) return null;
  return (
    <aside className={styles.example}>
      <h3 className={styles.title}>{explanation.strings.guide.topics.example}</h3>
      <Statements wording={explanation} statements={statements} />
    </aside>
  );
}
