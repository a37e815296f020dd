import { isAtCentre, wordPlace } from "#app/_explanation/compass.tsx";
import { type Explanation, listChanges } from "#app/_explanation/explanation.ts";
import { countRetests, type RetestShare } from "#app/_explanation/verdict.ts";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole, RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent, formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { apportion } from "#lib/scoring/scores.ts";
import styles from "./figures.module.css";

/** The three affinities, as bars on a scale of 0 to 100 and as figures. */
export function Affinities({ explanation }: { explanation: Explanation }) {
  const { bank, strings } = explanation;
  const words = strings.affinities;
  return (
    <Part id="affinities" title={words.title} lead={words.meaning}>
      <ul className={styles.bars}>
        {bank.roles.map((role) => (
          <AffinityBar key={role} explanation={explanation} role={role} />
        ))}
      </ul>
      <p className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </p>
    </Part>
  );
}

function AffinityBar({ explanation, role }: { explanation: Explanation; role: string }) {
  const { bank, strings, result, ownResult, locale } = explanation;
  const words = strings.affinities;
  const at = bank.roles.indexOf(role);
  const tenths = result.affinities[at] ?? 500;
  const before = ownResult.affinities[at] ?? 500;
  const standing = result.first.length > 1 ? words.tied : words.first;
  return (
    <li className={styles.row} data-role={role}>
      <p className={styles.name}>
        <MarkedRole role={role} name={nameRole(explanation, role)} />{" "}
        {result.first.includes(role) && <span className={styles.first}>{standing}</span>}
      </p>
      <p className={styles.figure}>
        <FigureOf template={words.figure} figure={formatTenths(tenths, locale)} />
        {before !== tenths && (
          <span className={styles.before}>
            {fillTemplate(words.before, { figure: formatTenths(before, locale) })}
          </span>
        )}
      </p>
      <svg className={styles.bar} aria-hidden="true" focusable="false">
        <rect className={styles.ground} width="100%" height="100%" />
        <rect className={styles.filled} width={`${tenths / 10}%`} height="100%" />
        <line className={styles.middle} x1="50%" x2="50%" y1="-20%" y2="120%" />
        {before !== tenths && (
          <line className={styles.own} x1={`${before / 10}%`} x2={`${before / 10}%`} y2="100%" />
        )}
      </svg>
    </li>
  );
}

/** The figure large, the words round it small. */
function FigureOf({ template, figure }: { template: string; figure: string }) {
  const [before = "", after = ""] = template.split("{figure}");
  return (
    <>
      <span>{before}</span>
      <strong className={styles.number}>{figure}</strong>
      <span>{after}</span>
    </>
  );
}

const turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How sure the result is, as ten retests: a mark for each, the most times first. */
export function RetestMarks({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result } = explanation;
  const shares = countRetests(bank.roles, result);
  return (
    <figure className={styles.retests}>
      <figcaption>{strings.retests.lead}</figcaption>
      <p
        className={styles.marks}
        role="img"
        aria-label={shares.map((share) => wordShare(explanation, share)).join(", ")}
      >
        {shares.flatMap(({ role, times }) =>
          turns.slice(0, times).map((turn) =>
            role ? (
              <RoleMark key={`${role}-${turn}`} role={role} />
            ) : (
              <span key={`tied-${turn}`} className={styles.tied}>
                =
              </span>
            ),
          ),
        )}
      </p>
    </figure>
  );
}

function wordShare(explanation: Explanation, { role, times }: RetestShare): string {
  const words = explanation.strings.retests;
  const number = { locale: explanation.locale, n: times };
  if (role === null) return fillPlural(words.tied, number);
  return fillPlural(words.entry, { ...number, role: nameRole(explanation, role) });
}

/** The compass in figures: where the point stands, what the circles mean, and how often each role would come first again. */
export function CompassFigures({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.figures;
  return (
    <Part id="figures" title={words.title} print={false}>
      <p>{wordPlace(explanation)}</p>
      <ul className={styles.keys}>
        <li>
          <span className={styles.you} />
          <span>{words.you}</span>
        </li>
        {listChanges(explanation).length > 0 && (
          <li>
            <span className={styles.given} />
            <span>{words.given}</span>
          </li>
        )}
        {words.zones.map((zone, at) => (
          <li key={zone}>
            <span className={styles[`zone${at + 1}`]} />
            <span>{zone}</span>
          </li>
        ))}
      </ul>
      {isAtCentre(explanation) || <p>{words.drift}</p>}
      <CompassTable explanation={explanation} />
      <p className={styles.basis}>
        <span>{strings.retests.basis}</span> <a href={`/${locale}/method`}>{strings.retests.how}</a>
      </p>
    </Part>
  );
}

/** Per role, its affinity and how probable it is to come first again; the ties have a row, so that it adds up to 100. */
function CompassTable({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.figures;
  const { alone, tied } = result.stability;
  const percents = apportion([...alone, tied], 100);
  const again = (at: number) => formatPercent((percents[at] ?? 0) / 100, locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.affinity}</th>
          <th scope="col">{words.again}</th>
        </tr>
      </thead>
      <tbody>
        {bank.roles.map((role, at) => (
          <tr key={role}>
            <th scope="row">
              <RoleMark role={role} /> <span>{nameRole(explanation, role)}</span>
            </th>
            <td>{formatTenths(result.affinities[at] ?? 500, locale)}</td>
            <td>{again(at)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={2}>
            {words.level}
          </th>
          <td>{again(bank.roles.length)}</td>
        </tr>
      </tbody>
    </table>
  );
}
