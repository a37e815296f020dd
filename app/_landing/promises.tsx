import { landingStrings } from "#lib/i18n/landing/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./promises.module.css";

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

/** Small drawings, one for each thing that a result tells: what weighed, how sure it is, what would turn it. */
function Vignette({ of }: { of: "why" | "sure" | "change" }) {
  return (
    <svg className={styles.vignette} viewBox="0 0 120 64" aria-hidden="true">
      {of === "why" && (
        <g transform="translate(-24)">
          <path className={styles.for} d="M58 8h44v8H58ZM58 22h27v8H58ZM58 36h15v8H58Z" />
          <path className={styles.against} d="M25 36h31v8H25ZM43 50h13v8H43Z" />
          <path className={styles.line} d="M57 2V62" />
        </g>
      )}
      {of === "sure" && (
        <g transform="translate(-13)">
          <path
            className={styles.far}
            d="M60 4c26-4 46 8 46 27S84 61 58 60 14 50 15 32 34 8 60 4Z"
          />
          <path
            className={styles.near}
            d="M61 14c18-3 31 5 31 18S76 51 59 50 29 44 29 32 43 17 61 14Z"
          />
          <path className={styles.near} d="M62 23c10-2 16 3 16 9s-9 10-18 9-15-4-15-9 7-8 17-9Z" />
          <circle className={styles.dot} cx="61" cy="32" r="5" />
        </g>
      )}
      {of === "change" && (
        <g transform="translate(-5)">
          <path className={styles.leg} d="M6 52 52 34" />
          <path className={styles.before} d="M58 32 108 14" />
          <path className={styles.turned} d="M57 36 100 54" />
          <path className={styles.head} d="M112 59 98.5 58 102 49.5Z" />
          <circle className={styles.waypoint} cx="53" cy="34" r="5.5" />
        </g>
      )}
    </svg>
  );
}
