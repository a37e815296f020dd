import type { ReactNode } from "react";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { PrintButton } from "./print-button.tsx";
import styles from "./printed-page.module.css";

/** The head of a sheet that is printed: the sign of Azimut, what the sheet is, and at the end of the line a short note. */
export function PrintedHead({ title, note }: { title: ReactNode; note?: ReactNode }) {
  return (
    <header className={styles.head}>
      <CompassMark className={styles.mark} />
      <h2 className={styles.title}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
    </header>
  );
}

/** Printing: one page or everything, which the style reads from the choice, and the button where scripts run. */
export function PrintChoice({
  words,
  print,
}: {
  words: ResultStrings["printed"];
  /** What the button says; absent where no script runs. */
  print: string | undefined;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.choiceTitle}>{words.printTitle}</legend>
      <p className={styles.lead}>{words.printLead}</p>
      <label className={styles.option}>
        <input type="radio" name="print" data-print="one" defaultChecked />
        {words.printOne}
      </label>
      <label className={styles.option}>
        <input type="radio" name="print" data-print="all" />
        {words.printAll}
      </label>
      {print && <PrintButton text={print} />}
    </fieldset>
  );
}
