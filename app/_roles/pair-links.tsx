import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { listPairs } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./pair-links.module.css";

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
