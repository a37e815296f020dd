import { PageFrame } from "#app/_ui/page-frame.tsx";
import type { Locale } from "#lib/locale.ts";
import styles from "./result-frame.module.css";
import { ResultSlot } from "./result-slot.tsx";

/** The frame of the result page, out of sight: while the quiz is still shown, the head of its result is drawn in it. */
export function ResultFrame({ locale }: { locale: Locale }) {
  return (
    <div id="result-frame" className={styles.frame} hidden>
      <PageFrame locale={locale} path="/result">
        <ResultSlot />
      </PageFrame>
    </div>
  );
}
