import type { Wording } from "#app/_explanation/explanation.ts";
import type { Statement } from "#lib/bank/guide.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { SourceLine } from "./documents.tsx";
import styles from "./indicator-table.module.css";

/** The indicators that a role is measured by: what each says and why it matters, with its source. */
export function IndicatorTable({
  wording,
  indicators,
}: {
  wording: Wording;
  indicators: readonly Statement[];
}) {
  const words = rolesStrings[wording.locale].indicators;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.importance}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.title}</th>
            <td data-label={words.measure}>{indicator.text}</td>
            <td data-label={words.importance}>
              {indicator.note} <SourceLine wording={wording} statement={indicator} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
