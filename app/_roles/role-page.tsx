import type { Wording } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { type Statement, statementsAbout } from "#lib/bank/guide.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { OccupationSheets, SourceLine, Statements } from "./documents.tsx";
import { Faq, PairLinks, StartCall } from "./page-ends.tsx";
import styles from "./role-page.module.css";

/** All that is known of one role, from its definition to the job titles that mislead. */
export function RolePage({ wording, role }: { wording: Wording; role: string }) {
  const { sentences, strings, locale } = wording;
  const words = rolesStrings[locale];
  const name = sentences.roles[role]?.name ?? role;
  const said = (topic: string): Statement[] => statementsAbout(wording, role, topic);
  return (
    <article>
      <header className={styles.head}>
        <h1 className={styles.name}>
          <RoleMark role={role} /> {name}
        </h1>
        <p className={styles.tagline}>{sentences.roles[role]?.tagline}</p>
        <Statements wording={wording} statements={said("definition")} />
        <p>{fillTemplate(strings.guide.aka, { aka: sentences.roles[role]?.aka ?? "" })}</p>
      </header>
      <RoleTopics wording={wording} role={role} />
      <Part id="overlaps" title={words.overlaps} lead={words.overlapsLead}>
        <Statements wording={wording} statements={[...said("overlap"), ...said("both-posts")]} />
      </Part>
      <Part id="ratings" title={words.ratings} lead={words.ratingsLead}>
        <Statements wording={wording} statements={said("rating")} />
      </Part>
      <Part id="pay" title={strings.guide.pay}>
        <details>
          <summary>{words.payOpen}</summary>
          <Statements wording={wording} statements={said("pay")} />
        </details>
      </Part>
      <Part id="titles" title={words.titles} lead={words.titlesLead}>
        <Statements wording={wording} statements={said("title-warning")} />
        <h3 className={styles.sheets}>{strings.next.sheets}</h3>
        <p>{strings.next.sheetsLead}</p>
        <OccupationSheets wording={wording} role={role} />
      </Part>
      <Part id="faq" title={words.questions}>
        <Faq wording={wording} entries={said("faq")} />
      </Part>
      <Part id="comparisons" title={words.comparisons}>
        <PairLinks wording={wording} role={role} />
      </Part>
      <StartCall locale={locale} />
    </article>
  );
}

/** What is said of a role, in the order in which a newcomer asks: what one does, for whom, with whom, how it is measured. */
const topics = [
  "mission",
  "scope",
  "strategy",
  "team",
  "responsibility",
  "objective",
  "skill",
  "kpi",
  "partner",
  "reporting",
  "example",
] as const;

/** Everything that the documents say of a role, topic by topic; a topic on which they are silent is left out. */
function RoleTopics({ wording, role }: { wording: Wording; role: string }) {
  return topics
    .map((topic) => ({ topic, statements: statementsAbout(wording, role, topic) }))
    .filter(({ statements }) => statements.length > 0)
    .map(({ topic, statements }) => (
      <Part key={topic} id={topic} title={wording.strings.guide.topics[topic]}>
        {topic === "kpi" ? (
          <IndicatorTable wording={wording} indicators={statements} />
        ) : (
          <Statements wording={wording} statements={statements} />
        )}
      </Part>
    ));
}

/** The indicators that a role is measured by: what each says and why it matters, with its source. */
function IndicatorTable({
  wording,
  indicators,
}: {
  wording: Wording;
  indicators: readonly Statement[];
}) {
  const words = rolesStrings[wording.locale].indicators;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.importance}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.title}</th>
            <td data-label={words.measure}>{indicator.text}</td>
            <td data-label={words.importance}>
              {indicator.note} <SourceLine wording={wording} statement={indicator} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
