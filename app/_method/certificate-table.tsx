import type { ReactNode } from "react";
import styles from "./certificate-table.module.css";

/** Tables that stand folded under their picture. */
export function CertificateFold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** Rows under a common heading; without `name` they stand under the table's own. */
interface RowGroup {
  name?: string;
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A table of figures: the first cell of a row is its heading. Where letters are very large it scrolls by itself. */
export function CertificateTable({
  caption,
  heads,
  groups,
  even = false,
}: {
  caption: string;
  heads: readonly string[];
  groups: readonly RowGroup[];
  /** All columns as wide as each other. */
  even?: boolean;
}) {
  return (
    <div className={styles.scroll}>
      <table className={even ? `${styles.table} ${styles.even}` : styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name ?? ""}>
            {name && (
              <tr>
                <th className={styles.group} colSpan={heads.length} scope="rowgroup">
                  {name}
                </th>
              </tr>
            )}
            {rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  <td key={heads[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
