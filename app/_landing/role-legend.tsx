import { localPath } from "#app/_ui/address.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Release } from "#lib/bank/released.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./role-legend.module.css";

/** The three roles as the legend of a map: sign, name, what that means, what it stands for. */
export function RoleLegend({ locale, release }: { locale: Locale; release: Release }) {
  const strings = landingStrings[locale];
  const { roles } = release.sentences[locale];
  const { glosses } = resultStrings[locale].portraits;
  return (
    <section className={styles.legend} aria-labelledby="roles">
      <div className={styles.head}>
        <h2 id="roles">{strings.rolesTitle}</h2>
        <p>{strings.rolesLead}</p>
      </div>
      <ul className={styles.list}>
        {release.bank.roles.map((id) => (
          <li key={id} className={styles.entry}>
            <RoleMark role={id} size="l" />
            <h3 className={styles.name}>
              <a href={localPath(locale, `/roles/${id}`)}>{roles[id]?.name}</a>
            </h3>
            <p className={styles.tagline}>
              <span className={styles.gloss}>{lookUp(glosses, id)}</span> {roles[id]?.tagline}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
