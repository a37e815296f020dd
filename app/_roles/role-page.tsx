import type { Wording } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { type Statement, statementsAbout } from "#lib/bank/guide.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { OccupationSheets, Statements } from "./documents.tsx";
import { Faq } from "./faq.tsx";
import { PairLinks } from "./pair-links.tsx";
import styles from "./role-page.module.css";
import { RoleTopics } from "./role-topics.tsx";
import { StartCall } from "./start-call.tsx";

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
