import { ButtonLink } from "#app/_ui/button-link.tsx";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { RoundNews } from "./news.tsx";
import { seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";

/** Says that the second round is open, and leads to its empty sheet; `isPast`: from a page of the first one. */
export function NextRound({
  locale,
  session,
  isPast = false,
}: {
  locale: Locale;
  session: Session;
  isPast?: boolean;
}) {
  const words = addressParticipant(locale, session).group.round;
  return (
    <div className={`${styles.card} ${styles.screen}`}>
      <h2 className={styles.noticeTitle}>{words.title}</h2>
      <p>{isPast ? `${words.past} ${words.lead}` : words.lead}</p>
      <ButtonLink kind="primary" large={!isPast} href={seatPath(locale, session.id, "/quiz")}>
        {words.start}
      </ButtonLink>
    </div>
  );
}

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
  const words = addressParticipant(locale, session).group.round;
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
