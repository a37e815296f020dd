import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { listPairs, type Statement } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { SourceLine } from "./documents.tsx";
import styles from "./page-ends.module.css";

/** Questions and answers from the documents, all open: they are few and short. */
export function Faq({ wording, entries }: { wording: Wording; entries: readonly Statement[] }) {
  return (
    <dl className={styles.faq}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{entry.title}</dt>
          <dd>
            <p>{entry.text}</p>
            {entry.note && <p className={styles.note}>{entry.note}</p>}
            <SourceLine wording={wording} statement={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The comparison pages, all or those of one role. */
export function PairLinks({ wording, role }: { wording: Wording; role?: string }) {
  const { bank, locale } = wording;
  const pairs = listPairs(bank.roles).filter(({ roles }) => !role || roles.includes(role));
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ slug, roles: [a, b] }) => (
        <li key={slug}>
          <a href={localPath(locale, `/compare/${slug}`)}>
            <RoleMark role={a} /> <RoleMark role={b} />{" "}
            {fillTemplate(rolesStrings[locale].comparison, {
              a: nameRole(wording, a),
              b: nameRole(wording, b),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The way to the quiz from the top of a page, for those who have read enough. */
export function StartLink({ locale, text }: { locale: Locale; text: string }) {
  return (
    <p className={styles.start}>
      <ButtonLink href={localPath(locale, "/quiz")} kind="primary">
        {text}
      </ButtonLink>
    </p>
  );
}

/** The way from reading about the roles to the quiz. */
export function StartCall({ locale }: { locale: Locale }) {
  const { start, startLead } = rolesStrings[locale];
  return (
    <aside className={styles.call}>
      <p>{startLead}</p>
      <ButtonLink href={localPath(locale, "/quiz")} kind="primary">
        {start}
      </ButtonLink>
    </aside>
  );
}
