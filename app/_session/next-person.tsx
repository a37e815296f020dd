import button from "#app/_ui/button.module.css";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { LeaveForm } from "./leave-form.tsx";
import { answersUrl, seatPath } from "./place.ts";
import styles from "./session-page.module.css";

/** On a shared tablet: leaves nothing of this person for the next one. */
export function NextPerson({ locale, seat, token }: { locale: Locale; seat: Seat; token: string }) {
  const words = sessionStrings[locale].desk;
  return (
    <section className={styles.section} aria-labelledby="next">
      <h2 id="next">{words.nextTitle}</h2>
      <p>{words.nextLead}</p>
      <LeaveForm
        seat={seat.participant.id}
        round={seat.session.round}
        url={answersUrl(seat.session.id)}
        action={seatPath(locale, seat.session.id, "/leave")}
        waiting={words.nextWaiting}
      >
        <input type="hidden" name="token" value={token} />
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {words.next}
        </button>
      </LeaveForm>
    </section>
  );
}
