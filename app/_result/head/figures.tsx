import type { Explanation } from "#app/_explanation/explanation.ts";
import { countRetests, type RetestShare } from "#app/_explanation/verdict.ts";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole, RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
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
      {before}
      <strong className={styles.number}>{figure}</strong>
      {after}
    </>
  );
}

const turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How sure the result is, as ten retests: a mark for each, and the same in words. */
export function RetestMarks({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.retests;
  const shares = countRetests(bank.roles, result);
  return (
    <section className={styles.retests} aria-labelledby="retests-title">
      <h2 id="retests-title" className={styles.title}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p className={styles.marks} aria-hidden="true">
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
      <ul className={styles.words}>
        {shares.map((share) => (
          <li key={share.role ?? "tied"}>{wordShare(explanation, share)}</li>
        ))}
      </ul>
      <p className={styles.basis}>
        {words.basis} <a href={`/${locale}/method`}>{words.how}</a>
      </p>
    </section>
  );
}

function wordShare(explanation: Explanation, { role, times }: RetestShare): string {
  const words = explanation.strings.retests;
  const number = { locale: explanation.locale, n: times };
  if (role === null) return fillPlural(words.tied, number);
  return fillPlural(words.entry, { ...number, role: nameRole(explanation, role) });
}
