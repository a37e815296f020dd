import { sessionStrings } from "#lib/i18n/session/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import styles from "./session-page.module.css";

/** What a participant is told before joining: the counsellor's own wording, or three lines that hold for any session. */
export function Notice({
  locale,
  session,
}: {
  locale: Locale;
  session: Pick<Session, "notice" | "controller" | "retentionDays">;
}) {
  return (
    <ul className={styles.notice}>
      {wordNotice(locale, session).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Gives the notice's lines. */
export function wordNotice(
  locale: Locale,
  session: Pick<Session, "notice" | "controller" | "retentionDays">,
): string[] {
  const own = session.notice.split("\n").filter((line) => line.trim() !== "");
  if (own.length > 0) return own;
  const words = sessionStrings[locale].door;
  const who = session.controller || words.someone;
  const days = fillPlural(words.days, { locale, n: session.retentionDays });
  return words.notice.map((line) => fillTemplate(line, { days, who }));
}
