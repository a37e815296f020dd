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
export interface RowGroup {
  name?: string;
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A table of figures: the first cell of a row is its heading. Scrolls by itself where it is wider than the window. */
export function CertificateTable({
  caption,
  heads,
  groups,
}: {
  caption: string;
  heads: readonly string[];
  groups: readonly RowGroup[];
}) {
  return (
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
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
    </section>
  );
}
