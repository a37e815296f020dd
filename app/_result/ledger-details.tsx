import type { Reading } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { LedgerTable } from "./ledger-table.tsx";

/** The whole account, on demand. */
export function LedgerDetails({ reading }: { reading: Reading }) {
  const words = reading.strings.ledger;
  return (
    <Part id="ledger" title={words.title} lead={words.lead} print={false}>
      <details>
        <summary>{words.open}</summary>
        <LedgerTable reading={reading} />
        <p>
          <small>{words.rounding}</small>
        </p>
      </details>
    </Part>
  );
}
