import type { Wording } from "#app/_explanation/explanation.ts";
import type { Statement } from "#lib/bank/guide.ts";
import { SourceLine } from "./documents.tsx";
import styles from "./faq.module.css";

/** Questions and answers from the documents, all open: they are few and short. */
export function Faq({ wording, entries }: { wording: Wording; entries: readonly Statement[] }) {
  return (
    <dl className={styles.faq}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{entry.title}</dt>
          <dd>
            <p>{entry.text}</p>
            {entry.note && <p className={styles.note}>{entry.note}</p>}
            <SourceLine wording={wording} statement={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
