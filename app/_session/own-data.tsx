import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import type { Locale } from "#lib/locale.ts";
import { isFromDesk, type Seat } from "#lib/sessions/people/participant.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { LeaveForm } from "./leave-form.tsx";
import { answersUrl, seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";

/** Whether somebody agrees to their interview page, and the way to say so or to take it back. Needs no script. */
export function InterviewAgreement({
  locale,
  seat: { session, participant },
  token,
}: {
  locale: Locale;
  seat: Seat;
  token: string;
}) {
  const words = addressParticipant(locale, session).mine;
  const hasAgreed = participant.hasAgreed;
  const cannotAgree = !hasAgreed && isFromDesk(participant);
  return (
    <section className={styles.section} aria-labelledby="sheet">
      <h2 id="sheet" tabIndex={-1}>
        {words.title}
      </h2>
      {hasAgreed ? (
        <p>
          <b>{words.yes}</b> {participant.origin === "paper" ? words.onPaper : words.change}
        </p>
      ) : (
        <p>
          {words.lead} {/* Who typed a paper sheet in has read it. */}
          {participant.origin !== "paper" && words.without[session.aliasPolicy]}{" "}
          {cannotAgree ? words.fromDesk : words.change}
        </p>
      )}
      {!cannotAgree && (
        <form method="post" action={seatPath(locale, session.id, "/sheet")}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="agreed" value={hasAgreed ? "no" : "yes"} />
          <button type="submit" className={`${button.button} ${button.quiet}`}>
            {hasAgreed ? words.withdraw : words.agree}
          </button>
        </form>
      )}
    </section>
  );
}

/** On a shared tablet: leaves nothing of this person for the next one. */
export function NextPerson({ locale, seat, token }: { locale: Locale; seat: Seat; token: string }) {
  const words = addressParticipant(locale, seat.session).session.ownPage;
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
  const words = addressParticipant(locale, session).session.ownPage;
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
