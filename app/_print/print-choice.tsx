import type { ResultSheetStrings } from "#lib/i18n/result/words.ts";
import { PrintButton } from "./print-button.tsx";
import styles from "./print-choice.module.css";

/** Printing: one page or everything, which the style reads from the choice, and the button where scripts run. */
export function PrintChoice({
  words,
  print,
}: {
  words: ResultSheetStrings;
  /** What the button says; absent where no script runs. */
  print: string | undefined;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{words.printTitle}</legend>
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
