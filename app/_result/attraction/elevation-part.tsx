import type { Explanation } from "#app/_explanation/explanation.ts";
import { wordElevation } from "#app/_explanation/verdict.ts";
import { headRow } from "#app/_result/detail.tsx";
import { RetestMarks } from "#app/_result/head/figures.tsx";
import ledger from "#app/_result/ledger.module.css";
import { Part } from "#app/_ui/part.tsx";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Elevation } from "#lib/scoring/elevation.ts";
import styles from "./attraction.module.css";

/** How much the activities attract, as it is counted: each answer's points, their sum, what it may be, how surely it is low. */
export function ElevationPart({ explanation }: { explanation: Explanation }) {
  const { sentences, strings, result, locale } = explanation;
  const { elevation } = result;
  if (!elevation) return null;
  const words = strings.elevation;
  const { ratings, range, level, lowBelow } = elevation;
  const [lowest = "", best = ""] = [sentences.ratings?.[0], sentences.ratings?.at(-1)];
  const skipped = ratings.filter(({ points }) => points === null).length;
  const often = wordElevation(elevation, strings.verdict);
  const below = Number.isInteger(lowBelow) ? lowBelow : formatTenths(lowBelow * 10, locale);
  const most = elevation.maximum / ratings.length;
  return (
    <Part
      id="elevation"
      title={words.title}
      lead={fillTemplate(words.lead, { lowest, best, most })}
      print={false}
    >
      <PointsTable explanation={explanation} elevation={elevation} />
      {skipped > 0 && (
        <p>{fillPlural(words.range, { locale, n: skipped, lowest: range[0], most: range[1] })}</p>
      )}
      <p>
        {`${fillTemplate(words.levels[level], { often })} ${fillTemplate(words.threshold, { below })}`}
      </p>
      <ElevationDots explanation={explanation} />
      <p>
        <a href={`/${locale}/method#elevation`}>{words.how}</a>
      </p>
    </Part>
  );
}

function PointsTable({
  explanation,
  elevation: { ratings, sum, maximum },
}: {
  explanation: Explanation;
  elevation: Elevation;
}) {
  const words = explanation.strings.elevation;
  return (
    <table className={ledger.ledger}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.activity}</th>
          <th scope="col" className={ledger.role}>
            {words.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ item, option, points }) => (
          <tr key={item}>
            <th scope="row" className={ledger.answer}>
              {headRow(explanation, item, option)}
            </th>
            <td>{points ?? "–"}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{fillTemplate(words.sum, { maximum })}</th>
          <td>{sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How surely the attraction is low, as ten retests: a dot for each, filled where it would be. */
function ElevationDots({ explanation }: { explanation: Explanation }) {
  const { strings, result, locale } = explanation;
  if (!result.elevation) return null;
  const words = strings.elevation;
  const low = Math.round(result.elevation.low * 10);
  const said = [
    ...(low > 0 ? [fillPlural(words.low, { locale, n: low })] : []),
    ...(low < 10 ? [fillPlural(words.notLow, { locale, n: 10 - low })] : []),
  ];
  return (
    <figure className={styles.dots}>
      <figcaption>{words.dots}</figcaption>
      <p className={styles.row} role="img" aria-label={said.join(", ")}>
        {turns.map((turn) => (
          <span key={turn} className={styles.dot} data-low={turn <= low || undefined} />
        ))}
      </p>
    </figure>
  );
}

/** How sure the result is, as ten retests; where attraction is moderate, that too. */
export function Marks({ explanation }: { explanation: Explanation }) {
  const { elevation } = explanation.result;
  if (elevation?.level === "low") return <ElevationDots explanation={explanation} />;
  return (
    <>
      <RetestMarks explanation={explanation} />
      {elevation?.level === "moderate" && (
        <p className={styles.moderate}>
          <span>{explanation.strings.verdict.moderate}</span>{" "}
          <a href="#elevation">{explanation.strings.elevation.see}</a>
        </p>
      )}
    </>
  );
}
