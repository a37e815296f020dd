import button from "#app/_ui/button.module.css";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { seatPath } from "./place.ts";
import styles from "./session-page.module.css";

/** Whether somebody agrees to their interview sheet, and the way to say so or to take it back. Needs no script. */
export function SheetAgreement({
  locale,
  seat: { session, participant },
  token,
}: {
  locale: Locale;
  seat: Seat;
  token: string;
}) {
  const words = interviewStrings[locale].mine;
  const hasAgreed = participant.hasAgreed;
  return (
    <section className={styles.section} aria-labelledby="sheet">
      <h2 id="sheet" tabIndex={-1}>
        {words.title}
      </h2>
      {hasAgreed ? (
        <p>
          <b>{words.yes}</b> {words.change}
        </p>
      ) : (
        <p>
          {words.lead} {words.change} {words.byTicket}
        </p>
      )}
      <form method="post" action={seatPath(locale, session.id, "/sheet")}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="agreed" value={hasAgreed ? "no" : "yes"} />
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {hasAgreed ? words.withdraw : words.agree}
        </button>
      </form>
    </section>
  );
}
