import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { claimsWithin, numberSources, readStatement } from "#lib/bank/guide.ts";
import { portraits } from "#lib/bank/site-roles.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { Statements } from "./documents.tsx";
import { PairLinks, StartCall } from "./page-ends.tsx";
import { NoteList, NoteMarks, Tagline } from "./portrait.tsx";
import styles from "./roles-page.module.css";

/** The three roles at a glance, what separates them, and where nobody can tell them apart. */
export function RolesPage({ wording }: { wording: Wording }) {
  const { bank, sentences, sources, strings, locale } = wording;
  const words = rolesStrings[locale];
  const jobs = bank.roles.flatMap((role) => portraits[role]?.job ?? []);
  const notes = numberSources(wording, jobs);
  const said = (topic: string) =>
    claimsWithin(sources, bank.roles, topic).map((id) => readStatement(wording, id));
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.roles}>
        {bank.roles.map((role) => (
          <section key={role} className={styles.role}>
            <h2 className={styles.name}>
              <RoleMark role={role} /> {sentences.roles[role]?.name}
            </h2>
            <p className={styles.tagline}>
              <Tagline wording={wording} role={role} />
            </p>
            <p>
              {lookUp(strings.portraits.jobs, role)}
              <NoteMarks wording={wording} notes={notes} claims={portraits[role]?.job ?? []} />
            </p>
            <a href={localPath(locale, `/roles/${role}`)}>
              {words.more}
              <span className={styles.hidden}> {sentences.roles[role]?.name}</span>
            </a>
          </section>
        ))}
      </div>
      <Part id="comparisons" title={words.comparisons}>
        <PairLinks wording={wording} />
      </Part>
      <Part id="overlaps" title={words.overlaps} lead={words.overlapsLead}>
        <Statements wording={wording} statements={said("overlap")} />
      </Part>
      <Part id="ratings" title={words.ratings} lead={words.ratingsLead}>
        <Statements wording={wording} statements={said("rating")} />
      </Part>
      <Part id="titles" title={words.titles} lead={words.titlesLead}>
        <Statements wording={wording} statements={said("title-warning")} />
      </Part>
      <Part id="sources" title={strings.detail.sources}>
        <NoteList wording={wording} notes={notes} />
      </Part>
      <StartCall locale={locale} />
    </>
  );
}
