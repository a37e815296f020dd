import type { Explanation } from "#app/_explanation/explanation.ts";
import { MarkedRole } from "#app/_explanation/role-names.tsx";
import { Part } from "#app/_ui/part.tsx";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./affinities.module.css";

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
        <MarkedRole headline={explanation} role={role} />{" "}
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
        <rect className={styles[role]} width={`${tenths / 10}%`} height="100%" />
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
      {before}
      <strong className={styles.number}>{figure}</strong>
      {after}
    </>
  );
}
