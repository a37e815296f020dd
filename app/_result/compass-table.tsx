import type { Headline } from "#app/_explanation/explanation.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent, formatTenths } from "#lib/i18n/figure.ts";

/** The compass in figures: per role, its affinity and how probable it is to come first again. */
export function CompassTable({ headline }: { headline: Headline }) {
  const { bank, strings, result, locale } = headline;
  const words = strings.compass;
  return (
    <details>
      <summary>{words.tableTitle}</summary>
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
                <RoleMark role={role} /> {nameRole(headline, role)}
              </th>
              <td>{formatTenths(result.affinities[at] ?? 500, locale)}</td>
              <td>{formatPercent(result.stability.alone[at] ?? 0, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
