import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import {
  claimsWithin,
  numberSources,
  type RolePair,
  readStatement,
  statementsAbout,
} from "#lib/bank/guide.ts";
import { differences } from "#lib/bank/site-roles.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { ComparisonTable, Statements } from "./documents.tsx";
import { Faq, StartCall, StartLink } from "./page-ends.tsx";
import styles from "./pair-page.module.css";
import { NoteList, NoteMarks, Tagline } from "./portrait.tsx";

/** Two roles side by side: definitions, criteria, overlaps, questions. */
export function PairPage({ wording, pair }: { wording: Wording; pair: RolePair }) {
  const { sources, locale } = wording;
  const words = rolesStrings[locale];
  const [a, b] = pair.roles;
  const title = fillTemplate(words.comparison, {
    a: nameRole(wording, a),
    b: nameRole(wording, b),
  });
  const said = (topic: string) =>
    claimsWithin(sources, pair.roles, topic).map((id) => readStatement(wording, id));
  const claims = lookUp(differences, pair.slug) ?? [];
  const notes = numberSources(wording, claims);
  const overlaps = [...said("overlap"), ...said("both-posts")];
  return (
    <>
      <h1 className={styles.title}>
        {pair.roles.map((role) => (
          <span key={role} className={styles.mark}>
            <RoleMark role={role} />
          </span>
        ))}
        {title}
      </h1>
      <p className={styles.lead}>
        {lookUp(wording.strings.portraits.differences, pair.slug)}
        <NoteMarks wording={wording} notes={notes} claims={claims} />
      </p>
      <StartLink locale={locale} text={words.which} />
      <Part id="criteria" title={words.criteria} lead={words.comparisonLead}>
        <ComparisonTable wording={wording} roles={pair.roles} caption={title} />
      </Part>
      {pair.roles.map((role) => (
        <Part key={role} id={role} title={nameRole(wording, role)}>
          <p>
            <Tagline wording={wording} role={role} />
          </p>
          <Statements wording={wording} statements={statementsAbout(wording, role, "definition")} />
          <p>
            <a href={localPath(locale, `/roles/${role}`)}>
              {fillTemplate(words.moreOf, { role: nameRole(wording, role) })}
            </a>
          </p>
        </Part>
      ))}
      <Part id="overlaps" title={words.overlaps} lead={words.overlapsLead}>
        <Statements wording={wording} statements={overlaps} />
      </Part>
      <Part id="faq" title={words.questions}>
        <Faq wording={wording} entries={said("faq")} />
      </Part>
      <Part id="sources" title={wording.strings.detail.sources}>
        <NoteList wording={wording} notes={notes} />
      </Part>
      <StartCall locale={locale} />
    </>
  );
}
