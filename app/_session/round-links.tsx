import { groupStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { seatPath } from "./place.ts";
import { RoundNews } from "./round-news.tsx";
import styles from "./session-page.module.css";

/** Which round a result is of, with the way to the other's; while there is one round, the news of the next. */
export function RoundLinks({
  locale,
  session,
  round,
}: {
  locale: Locale;
  session: Session;
  round: number;
}) {
  const words = groupStrings[locale].round;
  if (session.round === 1) {
    return (
      <RoundNews
        url={`/api/v1/sessions/${session.id}/me`}
        round={1}
        quizPath={seatPath(locale, session.id, "/quiz")}
        words={words}
      />
    );
  }
  return (
    <nav aria-label={words.earlier} className={styles.ways}>
      {words.names.map((name, at) => (
        <a
          key={name}
          href={`${seatPath(locale, session.id, "/result")}?round=${at + 1}`}
          aria-current={round === at + 1 ? "page" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
