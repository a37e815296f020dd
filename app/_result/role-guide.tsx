import { nameRole, type Reading } from "#app/_explanation/explanation.ts";
import { MarkedRole } from "#app/_explanation/role-names.tsx";
import { listInvolved } from "#app/_explanation/verdict-sentence.ts";
import { Statements } from "#app/_roles/statements.tsx";
import { Part } from "#app/_ui/part.tsx";
import { statementsAbout } from "#lib/bank/guide.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./role-guide.module.css";

/** What stands open on this page, and what is folded. */
const open = ["mission", "skill", "kpi", "partner"] as const;
const folded = ["scope", "strategy", "team", "responsibility", "objective", "reporting"] as const;

/** The role or roles of the result, explained from the documents. */
export function RoleGuides({ reading }: { reading: Reading }) {
  const words = reading.strings.guide;
  const roles = listInvolved(reading.result);
  const [only] = roles;
  if (!only) return null;
  if (roles.length === 1) {
    const title = fillTemplate(words.titleFor, { role: nameRole(reading, only) });
    return (
      <Part id="guide" title={title} lead={words.lead} print={false}>
        <RoleGuide reading={reading} role={only} />
      </Part>
    );
  }
  return (
    <Part id="guide" title={words.titleSeveral} lead={words.leadSeveral} print={false}>
      {roles.map((role) => (
        <details key={role}>
          <summary>
            <MarkedRole reading={reading} role={role} />
          </summary>
          <RoleGuide reading={reading} role={role} />
        </details>
      ))}
    </Part>
  );
}

function RoleGuide({ reading, role }: { reading: Reading; role: string }) {
  const { strings, sentences, locale } = reading;
  const words = strings.guide;
  const name = nameRole(reading, role);
  const inFull = (topic: keyof typeof words.topics) => ({
    topic,
    title: words.topics[topic],
    statements: statementsAbout(reading, role, topic),
  });
  const said = open.map(inFull).filter(({ statements }) => statements.length > 0);
  const more = folded.map(inFull).filter(({ statements }) => statements.length > 0);
  const pay = statementsAbout(reading, role, "pay");
  return (
    <div className={styles.guide}>
      <div className={styles.lead}>
        <Statements reading={reading} statements={statementsAbout(reading, role, "definition")} />
        <p className={styles.aka}>
          {fillTemplate(words.aka, { aka: sentences.roles[role]?.aka ?? "" })}
        </p>
      </div>
      <div className={styles.topics}>
        {said.map(({ topic, title, statements }) => (
          <section key={topic}>
            <h3 className={styles.title}>{title}</h3>
            <Statements reading={reading} statements={statements} />
          </section>
        ))}
      </div>
      <Example reading={reading} role={role} />
      {more.map(({ topic, title, statements }) => (
        <details key={topic}>
          <summary>{title}</summary>
          <Statements reading={reading} statements={statements} />
        </details>
      ))}
      {pay.length > 0 && (
        <details>
          <summary>{words.pay}</summary>
          <Statements reading={reading} statements={pay} />
        </details>
      )}
      <p className={styles.more}>
        <a href={`/${locale}/roles/${role}`}>{fillTemplate(words.more, { role: name })}</a>
      </p>
    </div>
  );
}

function Example({ reading, role }: { reading: Reading; role: string }) {
  const statements = statementsAbout(reading, role, "example");
  if (statements.length === 0) return null;
  return (
    <aside className={styles.example}>
      <h3 className={styles.title}>{reading.strings.guide.topics.example}</h3>
      <Statements reading={reading} statements={statements} />
    </aside>
  );
}
