import button from "#app/_ui/button.module.css";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./panel-bar.module.css";

/**
 * The way back and on from a panel, at the thumb on a phone. `finish` adds the button that sends the form: `always`, or
 * `once-complete`, which the style shows when every question has been seen.
 */
export function PanelBar({
  previous,
  next,
  finish,
  finishText,
  className = "",
  locale,
}: {
  previous?: string | undefined;
  next?: string | undefined;
  finish?: "always" | "once-complete" | undefined;
  finishText?: string | undefined;
  className?: string | undefined;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  return (
    <div className={`${styles.bar} ${className}`}>
      {previous && (
        <a className={`${button.button} ${button.quiet}`} rel="prev" href={previous}>
          <Arrow className={styles.back} />
          {strings.previous}
        </a>
      )}
      {finish && (
        <button
          type="submit"
          className={`${button.button} ${button.primary} ${styles.finish} ${styles[finish] ?? ""}`}
        >
          {finishText ?? strings.finish}
        </button>
      )}
      {next && (
        <a className={`${button.button} ${button.primary} ${styles.next}`} rel="next" href={next}>
          {strings.next}
          <Arrow />
        </a>
      )}
    </div>
  );
}

function Arrow({ className }: { className?: string | undefined }) {
  return (
    <svg className={`${styles.arrow} ${className ?? ""}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 8h11M9 4l4 4-4 4" />
    </svg>
  );
}
