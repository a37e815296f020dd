import type { Wording } from "#app/_explanation/explanation.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { compareRoles, readStatement } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import styles from "./comparison-table.module.css";
import { SourceLine } from "./statements.tsx";

/** What the documents say of some roles, criterion by criterion, with its source in every cell. */
export function ComparisonTable({
  wording,
  roles,
  caption,
}: {
  wording: Wording;
  roles: readonly string[];
  caption: string;
}) {
  const { strings, sentences, sources } = wording;
  return (
    <table className={roles.length > 2 ? `${styles.table} ${styles.three}` : styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {roles.map((role) => (
            <th key={role} scope="col">
              <RoleMark role={role} /> {nameRole(wording, role)}
            </th>
          ))}
        </tr>
      </thead>
      {compareRoles(sources, roles).map(({ criterion, cells }) => (
        <tbody key={criterion}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length} className={styles.criterion}>
              {sentences.criteria[criterion] ?? criterion}
            </th>
          </tr>
          <tr>
            {cells.map((claims, at) => (
              <td key={roles[at]} className={styles.cell}>
                {claims.length === 0 && strings.guide.silent}
                {claims
                  .map((id) => readStatement(wording, id))
                  .map((statement) => (
                    <div key={statement.id}>
                      {statement.text} <SourceLine wording={wording} statement={statement} />
                    </div>
                  ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
