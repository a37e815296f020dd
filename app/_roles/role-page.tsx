import type { Wording } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { numberSources, type Statement, statementsAbout } from "#lib/bank/guide.ts";
import { listPortraitClaims, portraits } from "#lib/bank/site-roles.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { OccupationSheets, SourceLine, Statements } from "./documents.tsx";
import { Faq, PairLinks, StartCall, StartLink } from "./page-ends.tsx";
import { NoteList, NoteMarks, RoleDay, RoleMoods, Tagline } from "./portrait.tsx";
import styles from "./role-page.module.css";

/** All that is known of one role: a day in it, then what the documents say, to the job titles that mislead. */
export function RolePage({ wording, role }: { wording: Wording; role: string }) {
  const { sentences, strings, locale } = wording;
  const words = rolesStrings[locale];
  const name = sentences.roles[role]?.name ?? role;
  const notes = numberSources(wording, listPortraitClaims(role));
  const said = (topic: string): Statement[] => statementsAbout(wording, role, topic);
  return (
    <article>
      <header className={styles.head}>
        <h1 className={styles.name}>
          <RoleMark role={role} /> {name}
        </h1>
        <p className={styles.tagline}>
          <Tagline wording={wording} role={role} />
        </p>
        <p className={styles.job}>
          {lookUp(strings.portraits.jobs, role)}
          <NoteMarks wording={wording} notes={notes} claims={portraits[role]?.job ?? []} />
        </p>
        <StartLink locale={locale} text={words.fits} />
      </header>
      <Part id="day" title={strings.portrait.title} lead={strings.portrait.lead}>
        <RoleDay wording={wording} notes={notes} role={role} />
        <div className={styles.moods}>
          <RoleMoods wording={wording} notes={notes} role={role} />
        </div>
      </Part>
      <Part id="definition" title={strings.guide.topics.definition}>
        <Statements wording={wording} statements={said("definition")} />
        <p>
          {fillTemplate(strings.guide.aka, { aka: sentences.roles[role]?.aka ?? "" })}
          <NoteMarks wording={wording} notes={notes} claims={[]} />
        </p>
      </Part>
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
        <OccupationSheets wording={wording} role={role} level={4} />
      </Part>
      <Part id="faq" title={words.questions}>
        <Faq wording={wording} entries={said("faq")} />
      </Part>
      <Part id="sources" title={strings.detail.sources}>
        <NoteList wording={wording} notes={notes} />
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
