import type { Wording } from "#app/_explanation/explanation.ts";
import { OccupationSheets } from "#app/_roles/occupation-sheets.tsx";
import { Statements } from "#app/_roles/statements.tsx";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { type Statement, statementsAbout } from "#lib/bank/guide.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { Faq } from "./faq.tsx";
import { PairLinks } from "./pair-links.tsx";
import styles from "./role-page.module.css";
import { RoleTopics } from "./role-topics.tsx";
import { StartCall } from "./start-call.tsx";

/** All that is known of one role, from its definition to the job titles that mislead. */
export function RolePage({ reading, role }: { reading: Wording; role: string }) {
  const { sentences, strings, locale } = reading;
  const words = rolesStrings[locale];
  const name = sentences.roles[role]?.name ?? role;
  const said = (topic: string): Statement[] => statementsAbout(reading, role, topic);
  return (
    <article>
      <header className={styles.head}>
        <h1 className={styles.name}>
          <RoleMark role={role} /> {name}
        </h1>
        <p className={styles.tagline}>{sentences.roles[role]?.tagline}</p>
        <Statements reading={reading} statements={said("definition")} />
        <p>{fillTemplate(strings.guide.aka, { aka: sentences.roles[role]?.aka ?? "" })}</p>
      </header>
      <RoleTopics reading={reading} role={role} />
      <Part id="overlaps" title={words.overlaps} lead={words.overlapsLead}>
        <Statements reading={reading} statements={[...said("overlap"), ...said("both-posts")]} />
      </Part>
      <Part id="ratings" title={words.ratings} lead={words.ratingsLead}>
        <Statements reading={reading} statements={said("rating")} />
      </Part>
      <Part id="pay" title={strings.guide.pay}>
        <details>
          <summary>{words.payOpen}</summary>
          <Statements reading={reading} statements={said("pay")} />
        </details>
      </Part>
      <Part id="titles" title={words.titles} lead={words.titlesLead}>
        <Statements reading={reading} statements={said("title-warning")} />
        <h3 className={styles.sheets}>{strings.next.sheets}</h3>
        <p>{strings.next.sheetsLead}</p>
        <OccupationSheets reading={reading} role={role} />
      </Part>
      <Part id="faq" title={words.questions}>
        <Faq reading={reading} entries={said("faq")} />
      </Part>
      <Part id="comparisons" title={words.comparisons}>
        <PairLinks reading={reading} role={role} />
      </Part>
      <StartCall locale={locale} />
    </article>
  );
}
