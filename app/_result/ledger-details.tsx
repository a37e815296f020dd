import type { Explanation } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { LedgerTable } from "./ledger-table.tsx";

/** The whole account, on demand. */
export function LedgerDetails({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.ledger;
  return (
    <Part id="ledger" title={words.title} lead={words.lead} print={false}>
      <details>
        <summary>{words.open}</summary>
        <LedgerTable explanation={explanation} />
        <p>
          <small>{words.rounding}</small>
        </p>
      </details>
    </Part>
  );
}
