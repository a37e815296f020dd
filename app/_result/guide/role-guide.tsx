import type { Explanation } from "#app/_explanation/explanation.ts";
import { listExplained, listInvolved } from "#app/_explanation/verdict.ts";
import { ComparisonTable, Statements } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole } from "#app/_ui/role-mark.tsx";
import { claimsWithin, listPairs, readStatement, statementsAbout } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { rankRoles } from "#lib/scoring/scores.ts";
import styles from "./role-guide.module.css";

/** What stands open on this page, and what is folded. */
const open = ["mission", "skill", "kpi", "partner"] as const;
const folded = ["scope", "strategy", "team", "responsibility", "objective", "reporting"] as const;

/** The role or roles of the result, explained from the documents. */
export function RoleGuides({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.guide;
  const roles = listExplained(explanation.result);
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
            <MarkedRole role={role} name={nameRole(explanation, role)} />
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

/** For a profile shared between roles: what the documents say of holding two posts, and where the roles overlap. */
export function MixedProfile({ explanation }: { explanation: Explanation }) {
  const { bank, sources, strings } = explanation;
  const roles = listInvolved(explanation.result);
  if (roles.length < 2) return null;
  const words = strings.mixed;
  const own = claimsWithin(sources, roles, "both-posts");
  const posts = own.length > 0 ? own : claimsWithin(sources, bank.roles, "both-posts");
  const overlaps = claimsWithin(sources, roles, "overlap");
  return (
    <Part id="mixed" title={words.title} lead={words.lead}>
      <h3 className={styles.title}>{words.bothPosts}</h3>
      <Statements
        wording={explanation}
        statements={posts.map((id) => readStatement(explanation, id))}
      />
      {overlaps.length > 0 && (
        <details>
          <summary>{words.overlap}</summary>
          <Statements
            wording={explanation}
            statements={overlaps.map((id) => readStatement(explanation, id))}
          />
        </details>
      )}
    </Part>
  );
}

/** How the next role differs: the documents' comparison of exactly the roles that this result is between. */
export function Comparison({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.comparison;
  const roles = listCompared(explanation);
  const [one = "", other = "", third] = roles.map((role) => nameRole(explanation, role));
  const title = third ? words.titleThree : fillTemplate(words.title, { one, other });
  const alone = listExplained(result).length === 1 && !third;
  return (
    <Part
      id="comparison"
      title={title}
      lead={alone ? fillTemplate(words.lead, { next: other }) : words.leadTie}
      print={false}
    >
      <ComparisonTable wording={explanation} roles={roles} caption={title} />
      <ul className={styles.pairs}>
        {listPairs(bank.roles.filter((role) => roles.includes(role))).map(
          ({ slug, roles: [a, b] }) => (
            <li key={slug}>
              <a href={`/${locale}/compare/${slug}`}>
                {fillTemplate(words.more, {
                  one: nameRole(explanation, a),
                  other: nameRole(explanation, b),
                })}
              </a>
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

/** The roles that the result is about; where that is one alone, with what comes next. */
function listCompared({ bank, result }: Explanation): string[] {
  const involved = listExplained(result);
  if (involved.length > 1) return involved;
  return rankRoles(bank.roles, result.scores).slice(0, 2).flat();
}
