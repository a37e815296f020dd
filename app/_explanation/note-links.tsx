import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./note-links.module.css";

/** The small numbers after a sentence that lead to its sources; `label` names one, with `{n}`. */
export function NoteLinks({ numbers, label }: { numbers: readonly number[]; label: string }) {
  return numbers.map((n) => (
    <sup key={n} className={styles.note}>
      <a href={`#source-${n}`} aria-label={fillTemplate(label, { n })}>
        {n}
      </a>
    </sup>
  ));
}
