import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { listPairs } from "#lib/bank/guide.ts";
import type { Release } from "#lib/bank/released.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./explore.module.css";

/**
 * Has browsers that know how fetch the quiz's page before it is asked for, once this one is there: its first question then comes in
 * half the time (decision 16).
 */
function QuizAhead({ locale }: { locale: Locale }) {
  const prefetch = [{ urls: [localPath(locale, "/quiz")], eagerness: "immediate" }];
  return <script type="speculationrules">{JSON.stringify({ prefetch })}</script>;
}

/** Ways on for whoever wants to read first: each pair of roles compared, the method; and the start once more. */
export function Explore({ locale, release }: { locale: Locale; release: Release }) {
  const strings = landingStrings[locale];
  const { roles } = release.sentences[locale];
  return (
    <section className={styles.explore} aria-labelledby="explore">
      <div>
        <h2 id="explore">{strings.exploreTitle}</h2>
        <ul className={styles.list}>
          {listPairs(release.bank.roles).map(({ slug, roles: [a, b] }) => (
            <li key={slug}>
              <a href={localPath(locale, `/compare/${slug}`)}>
                <span className={styles.marks}>
                  <RoleMark role={a} />
                  <RoleMark role={b} />
                </span>
                {fillTemplate(strings.versus, { a: roles[a]?.name ?? a, b: roles[b]?.name ?? b })}
              </a>
            </li>
          ))}
          <li>
            <a href={localPath(locale, "/method")}>
              <CompassMark className={styles.mark} />
              {strings.method.title}
            </a>
            <p>{strings.method.text}</p>
          </li>
        </ul>
      </div>
      <div className={styles.last}>
        <p className={styles.question}>{strings.last}</p>
        <ButtonLink href={localPath(locale, "/quiz")} kind="primary" large>
          {strings.start}
        </ButtonLink>
      </div>
      <QuizAhead locale={locale} />
    </section>
  );
}
