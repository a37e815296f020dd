import button from "#app/_ui/button.module.css";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./resume-offer.module.css";

/**
 * Offers to go on with the answers that the device kept, or to start again. It stands after the quiz's form, closed; the
 * form opens it and writes on its first button where going on leads.
 */
export function ResumeOffer({ locale }: { locale: Locale }) {
  const strings = quizStrings[locale];
  return (
    <dialog className={styles.offer} aria-labelledby="resume-title">
      <h2 id="resume-title" className={styles.title}>
        {strings.resumeTitle}
      </h2>
      <p>{strings.resumeLead}</p>
      <form method="dialog">
        <button type="submit" value="resume" className={`${button.button} ${button.primary}`}>
          {strings.resume}
        </button>
      </form>
      <button type="reset" form="quiz" className={`${button.button} ${button.quiet}`}>
        {strings.restart}
      </button>
    </dialog>
  );
}
