import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { claimsWithin, readStatement } from "#lib/bank/guide.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { Statements } from "./documents.tsx";
import { PairLinks, StartCall } from "./page-ends.tsx";
import styles from "./roles-page.module.css";

/** The three roles at a glance, what separates them, and where nobody can tell them apart. */
export function RolesPage({ wording }: { wording: Wording }) {
  const { bank, sentences, sources, locale } = wording;
  const words = rolesStrings[locale];
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
            <p className={styles.tagline}>{sentences.roles[role]?.tagline}</p>
            <p>{sentences.roles[role]?.short}</p>
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
      <StartCall locale={locale} />
    </>
  );
}
