import { localPath } from "#app/_ui/address.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { SharedSession } from "#lib/sessions/team/handover.ts";
import { ActionButton } from "./action-button.tsx";
import styles from "./counsellor.module.css";

/** Hands a session over to one of the colleagues who share it, a button for each. */
export function HandOver({
  locale,
  sessionId,
  colleagues,
}: {
  locale: Locale;
  sessionId: string;
  colleagues: readonly { userId: string; email: string | null }[];
}) {
  const words = teamStrings[locale];
  return (
    <div className={styles.ways}>
      {colleagues.map(({ userId, email }) => (
        <ActionButton
          key={userId}
          method="PUT"
          url={`/api/v1/sessions/${sessionId}/owner`}
          body={{ colleague: userId }}
          text={fillTemplate(words.handOverTo, { name: email ?? words.withoutAddress })}
          faults={words.faults}
        />
      ))}
    </div>
  );
}

/** What colleagues lose when an account is deleted, and the way to leave it to them. */
export function SharedSessions({
  locale,
  sessions,
}: {
  locale: Locale;
  sessions: readonly SharedSession[];
}) {
  const words = authStrings[locale];
  if (sessions.length === 0) return null;
  return (
    <>
      <p className={styles.note}>{words.deleteShared}</p>
      <ul className={styles.plain}>
        {sessions.map(({ sessionId, title, colleagues }) => (
          <li key={sessionId}>
            <p>
              <a href={localPath(locale, `/counsellor/sessions/${sessionId}/team`)}>
                <bdi>{title}</bdi>
              </a>
            </p>
            <HandOver locale={locale} sessionId={sessionId} colleagues={colleagues} />
          </li>
        ))}
      </ul>
    </>
  );
}
