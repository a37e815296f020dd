import { ExpressOffer } from "#app/_quiz/express.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import type { Release } from "#lib/bank/released.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { drawExample } from "./example.ts";
import { ExampleCompass } from "./example-compass.tsx";
import styles from "./hero.module.css";

/** The first screen: the question, the promise, the start, and one result as an example. */
export function Hero({ locale, release }: { locale: Locale; release: Release }) {
  const strings = landingStrings[locale];
  const roles = release.bank.roles.map((id) => ({
    id,
    name: release.sentences[locale].roles[id]?.name ?? id,
  }));
  const example = drawExample(release.bank);
  const first = roles.find((role) => role.id === example.role)?.name ?? "";
  const facts = strings.facts.map((fact) =>
    fillTemplate(fact, { total: release.bank.items.length }),
  );
  return (
    <section className={styles.hero}>
      <div className={styles.row}>
        <div className={styles.words}>
          <h1 className={styles.title}>{strings.title}</h1>
          <p className={styles.lead}>{strings.lead}</p>
          <ButtonLink href={localPath(locale, "/quiz")} kind="primary" large>
            {strings.start}
          </ButtonLink>
          <ExpressOffer bank={release.bank} locale={locale} className={styles.express} />
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <noscript>
            <p className={styles.note}>{strings.withoutScripts}</p>
          </noscript>
        </div>
        <figure className={styles.figure}>
          <ExampleCompass
            roles={roles}
            words={fillTemplate(strings.exampleWords, { role: first })}
            example={example}
          />
          <figcaption className={styles.caption}>
            {fillTemplate(strings.example, {
              role: first,
              percent: formatPercent(example.same, locale),
            })}
          </figcaption>
        </figure>
      </div>
    </section>
  );
}
