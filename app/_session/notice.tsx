import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import styles from "./session-page.module.css";

type Told = Pick<
  Session,
  "notice" | "controller" | "retentionDays" | "aliasPolicy" | "addressForm"
>;

/** What a participant is told before joining. */
export function Notice({ locale, session }: { locale: Locale; session: Told }) {
  return (
    <ul className={styles.notice}>
      {wordNotice(locale, session).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/**
 * Gives the notice's lines. The counsellor's own wording may take the place of the first and the last; how long answers are
 * kept, and who sees them, is said by the session itself, as its names are.
 */
export function wordNotice(locale: Locale, session: Told): string[] {
  const { aliasPolicy, controller, notice, retentionDays } = session;
  const words = addressParticipant(locale, session).session.door;
  const { purpose, kept, seen, rights } = words.notice;
  const days = fillPlural(words.days, { locale, n: retentionDays });
  const facts = [
    fillTemplate(kept[aliasPolicy], { days }),
    fillTemplate(seen[aliasPolicy], { who: controller || words.someone }),
  ];
  const own = notice.split("\n").filter((line) => line.trim() !== "");
  return own.length > 0 ? [...own, ...facts] : [purpose, ...facts, rights];
}
