import { CompassPoint } from "#app/_explanation/compass.tsx";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Bank } from "#lib/bank/schema.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./compare-figure.module.css";
import { findPoint, outlineLand } from "./compass-drawing.ts";

/** One of the two results: the roles that it names, and its affinities in points where they are shown. */
export interface ComparedResult {
  roles: readonly string[];
  affinities: readonly number[] | null;
}

export interface CompareWords {
  describe: string;
  mine: string;
  theirs: string;
  theirLand: string;
  caption: string;
  role: string;
  hidden: string;
  noRole: string;
  same: string;
  shared: string;
  differ: string;
}

/** Two results in one triangle, in words and in a table. */
export function CompareFigure({
  bank,
  names,
  words,
  locale,
  mine,
  theirs,
}: {
  bank: Bank;
  names: Readonly<Record<string, string>>;
  words: CompareWords;
  locale: Locale;
  mine: ComparedResult;
  theirs: ComparedResult;
}) {
  const roles = bank.roles.map((id) => ({ id, name: names[id] ?? id }));
  const said = wordComparison({ words, locale, names, mine, theirs });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.compass}
        viewBox={compassFrame}
        role="img"
        aria-label={fillTemplate(words.describe, { words: said })}
      >
        <CompassChart roles={roles}>
          {!theirs.affinities &&
            theirs.roles.map((role) => (
              <path
                key={role}
                className={styles.land}
                d={outlineLand(bank.roles.indexOf(role), bank.roles.length)}
              />
            ))}
        </CompassChart>
        {/* Over the roles' marks: a result that is all for one role stands on its corner. */}
        {theirs.affinities && <Spot kind="theirs" affinities={theirs.affinities} />}
        {mine.affinities && <Spot kind="mine" affinities={mine.affinities} />}
      </svg>
      <figcaption>
        <p className={styles.said}>{said}</p>
        <p className={styles.key}>
          <span>
            <i className={styles.mineKey} /> <span>{words.mine}</span>
          </span>
          <span>
            <i className={theirs.affinities ? styles.theirsKey : styles.landKey} />{" "}
            <span>{theirs.affinities ? words.theirs : words.theirLand}</span>
          </span>
        </p>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.mine}</th>
              <th scope="col">{words.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ id, name }, at) => (
              <tr key={id}>
                <th scope="row">
                  <RoleMark role={id} /> <span>{name}</span>
                </th>
                <td>{mine.affinities?.[at]}</td>
                <td>{theirs.affinities?.[at] ?? words.hidden}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

function Spot({ kind, affinities }: { kind: "mine" | "theirs"; affinities: readonly number[] }) {
  const point = findPoint(affinities);
  const [x, y] = [(point.x * 100).toFixed(1), (point.y * 100).toFixed(1)];
  // The diamond goes round a point in the same place.
  return kind === "mine" ? (
    <CompassPoint x={x} y={y} />
  ) : (
    <path className={styles.theirs} d="M0-12 12 0 0 12-12 0Z" transform={`translate(${x} ${y})`} />
  );
}

/** Says in a sentence what two results have in common. */
function wordComparison({
  words,
  locale,
  names,
  mine,
  theirs,
}: {
  words: Pick<CompareWords, "noRole" | "same" | "shared" | "differ">;
  locale: Locale;
  names: Readonly<Record<string, string>>;
  mine: ComparedResult;
  theirs: ComparedResult;
}): string {
  const list = (roles: readonly string[]) =>
    roles.length === 0
      ? words.noRole
      : new Intl.ListFormat(locale).format(roles.map((role) => names[role] ?? role));
  const common = mine.roles.filter((role) => theirs.roles.includes(role));
  const isSame = common.length === mine.roles.length && common.length === theirs.roles.length;
  const template = isSame ? words.same : common.length > 0 ? words.shared : words.differ;
  return fillTemplate(template, {
    roles: list(common),
    mine: list(mine.roles),
    theirs: list(theirs.roles),
  });
}
