import { ButtonLink } from "#app/_ui/button-link.tsx";
import { groupStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import { seatPath } from "./place.ts";
import styles from "./session-page.module.css";

/** Says that the second round is open, and leads to its empty sheet; `isPast`: from a page of the first one. */
export function NextRound({
  locale,
  sessionId,
  isPast = false,
}: {
  locale: Locale;
  sessionId: string;
  isPast?: boolean;
}) {
  const words = groupStrings[locale].round;
  return (
    <div className={`${styles.card} ${styles.screen}`}>
      <h2 className={styles.noticeTitle}>{words.title}</h2>
      <p>{isPast ? `${words.past} ${words.lead}` : words.lead}</p>
      <ButtonLink kind="primary" large={!isPast} href={seatPath(locale, sessionId, "/quiz")}>
        {words.start}
      </ButtonLink>
    </div>
  );
}
