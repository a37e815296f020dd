import { ExpressOffer } from "#app/_quiz/express.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import type { Release } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { retestCloud } from "#lib/scoring/cloud.ts";
import { type CloudRegion, compassPoint, type Point } from "#lib/scoring/compass.ts";
import { explainResult } from "#lib/scoring/result.ts";
import styles from "./hero.module.css";
import { Start } from "./start.tsx";

/** The first screen: the question, the promise, the start, and one result as an example. */
export function Hero({ locale, release }: { locale: Locale; release: Release }) {
  const strings = landingStrings[locale];
  const roles = release.bank.roles.map((id) => ({
    id,
    name: nameRole({ sentences: release.sentences[locale] }, id),
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
          <Start
            start={
              <>
                <ButtonLink href={localPath(locale, "/quiz")} kind="primary" large>
                  {strings.start}
                </ButtonLink>
                <ExpressOffer bank={release.bank} locale={locale} className={styles.express} />
              </>
            }
            again={
              <p className={styles.express}>
                <a href={localPath(locale, "/quiz")}>{strings.again}</a>
              </p>
            }
            resultPath={localPath(locale, "/result")}
            seeResult={strings.seeResult}
          />
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

/** The signature picture: a compass with one example in it, whose needle swings once to the example's bearing. */
function ExampleCompass({
  roles,
  words,
  example,
}: {
  roles: readonly { id: string; name: string }[];
  words: string;
  example: Example;
}) {
  const { x, y } = example.point;
  const bearing = (Math.atan2(x, -y) * 180) / Math.PI;
  return (
    <svg className={styles.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <path className={styles.rhumbs} d={drawRhumbLines()} />
      <CompassChart roles={roles}>
        <g className={styles.cloud} transform="scale(100)">
          {example.cloud.map((region) => (
            <path key={region.level} d={region.path} />
          ))}
        </g>
        <g transform={`rotate(${bearing.toFixed(2)})`}>
          <g className={styles.needle}>
            <path d="M-.7 0-.7-108H.7L.7 0ZM0-122 4.2-106H-4.2Z" />
            <path className={styles.tail} d="M-.7 0-.7 16H.7L.7 0Z" />
          </g>
        </g>
        <circle className={styles.pivot} r="2.4" />
        <circle
          className={styles.point}
          cx={(x * 100).toFixed(1)}
          cy={(y * 100).toFixed(1)}
          r="4.2"
        />
      </CompassChart>
    </svg>
  );
}

/** The straight courses that old sea charts draw from a compass across the whole sheet, far beyond the picture. */
function drawRhumbLines(): string {
  const lines = Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 16;
    const x = Math.round(1400 * Math.sin(angle));
    const y = Math.round(1400 * Math.cos(angle));
    return `M${-x} ${-y}L${x} ${y}`;
  });
  return lines.join("");
}

/** A made-up person's result, worked out like everybody's. */
export interface Example {
  role: string;
  /** The probability that the role would come first again, 0 … 1. */
  same: number;
  point: Point;
  cloud: CloudRegion[];
}

/** Which role's way the person of the example prefers, item after item, over and over: by place in the bank's roles. */
const preferences = [1, 0, 1, 2, 1];

/** Gives the example for the landing page: someone who leans to one role without being certain. */
export function drawExample(bank: Bank): Example {
  const answers = Object.fromEntries(
    bank.items.map((item, index) => {
      const role = preferences[index % preferences.length] ?? 0;
      const preferred = item.options.reduce((best, option) =>
        (option.weights[role] ?? 0) > (best.weights[role] ?? 0) ? option : best,
      );
      return [item.id, preferred.id];
    }),
  );
  const result = explainResult(bank, answers);
  return {
    role: result.first[0] ?? "",
    same: result.stability.same,
    point: compassPoint(result.scores, result.maximum),
    cloud: retestCloud(bank, answers),
  };
}
