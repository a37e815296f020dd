import { quizStrings } from "#lib/i18n/quiz/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./settled-notice.module.css";

/** What the quiz says once no answer to come can change the first role. It does not say which role that is. */
export function SettledNotice({ locale }: { locale: Locale }) {
  const strings = quizStrings[locale];
  return (
    <p className={styles.notice}>
      {strings.settled}
      <a href="#review">{strings.settledLink}</a>
    </p>
  );
}
