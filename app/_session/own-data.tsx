import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { seatPath } from "./place.ts";
import styles from "./session-page.module.css";

/** What somebody may do with what is kept about them: take it along, and erase it. */
export function OwnData({
  locale,
  session,
  token,
}: {
  locale: Locale;
  session: Session;
  token: string;
}) {
  const words = sessionStrings[locale].desk;
  return (
    <section className={styles.section} aria-labelledby="data">
      <h2 id="data">{words.dataTitle}</h2>
      <p>{words.dataLead}</p>
      <p className={styles.ways}>
        <ButtonLink href={`/api/v1/sessions/${session.id}/me/export`}>{words.download}</ButtonLink>
      </p>
      <details>
        <summary>{words.erase}</summary>
        <form className={styles.fold} method="post" action={seatPath(locale, session.id, "/erase")}>
          <input type="hidden" name="token" value={token} />
          <p>{words.eraseLead}</p>
          <button type="submit" className={`${button.button} ${button.quiet}`}>
            {words.eraseConfirm}
          </button>
        </form>
      </details>
    </section>
  );
}
