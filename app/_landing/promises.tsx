import { landingStrings } from "#lib/i18n/landing/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./promises.module.css";
import { Vignette } from "./vignette.tsx";

const gains = ["why", "sure", "change"] as const;

/** What one gets, as the legs of a course; and what Azimut is not, as the notice that a chart carries in its frame. */
export function Promises({ locale }: { locale: Locale }) {
  const strings = landingStrings[locale];
  return (
    <>
      <section aria-labelledby="gains">
        <h2 id="gains">{strings.gainTitle}</h2>
        <ol className={styles.course}>
          {gains.map((gain) => (
            <li key={gain}>
              <Vignette of={gain} />
              <h3>{strings.gains[gain].title}</h3>
              <p>{strings.gains[gain].text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.notice} aria-labelledby="limits">
        <h2 id="limits">{strings.limitsTitle}</h2>
        <dl className={styles.limits}>
          {strings.limits.map((limit) => (
            <div key={limit.title}>
              <dt>{limit.title}</dt>
              <dd>{limit.text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
