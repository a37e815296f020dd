import { isRecord } from "#app/_ask/ask.ts";
import { PrintButton } from "#app/_print/print-button.tsx";
import button from "#app/_ui/button.module.css";
import type { EntryWords } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./paper-entry.module.css";

/** Somebody whose sheet was typed on this page. */
export interface Typed {
  id: string;
  alias: string;
  ticket: string;
  answered: number;
  agreed: boolean;
}

/** Reads the API's reply. */
export function readTyped(content: unknown): Typed | null {
  if (!isRecord(content)) return null;
  const { id, alias, ticket, answered, agreed } = content;
  if (typeof id !== "string" || typeof alias !== "string" || typeof ticket !== "string")
    return null;
  return { id, alias, ticket, answered: Number(answered), agreed: agreed === true };
}

/** What was typed on this page, the last first, each with the way to undo it; on paper, the tickets to cut out. */
export function TypedList({
  words,
  typed,
  address,
  onUndo,
}: {
  words: EntryWords;
  typed: readonly Typed[];
  address: string;
  onUndo: (person: Typed) => void;
}) {
  return (
    <section className={styles.last} aria-labelledby="last">
      <h2 id="last">{words.last}</h2>
      <p className={styles.lead}>{words.lastLead}</p>
      <p className={styles.lead}>
        <PrintButton text={words.print} />
      </p>
      <ol className={styles.slips} reversed>
        {typed.map((person, at) => (
          <li key={person.id} className={styles.slip}>
            <p className={styles.who}>
              <span className={styles.number}>{`${words.number} ${typed.length - at}`}</span>{" "}
              <bdi className={styles.alias}>{person.alias}</bdi>
            </p>
            <p className={styles.ticket} translate="no">
              {person.ticket}
            </p>
            <p className={styles.facts}>
              {`${words.answered} : ${person.answered} · ${words.agreed} : ${person.agreed ? words.yes : words.no}`}
            </p>
            <p className={styles.where}>{fillTemplate(words.slipLead, { address })}</p>
            <button
              type="button"
              className={`${button.button} ${button.quiet}`}
              onClick={() => onUndo(person)}
            >
              {fillTemplate(words.undoOne, { alias: person.alias })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
