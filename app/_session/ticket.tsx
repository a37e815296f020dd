import { PrintChoice } from "#app/_print/printed-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import { Part } from "#app/_ui/part.tsx";
import { QrCode } from "#app/_ui/qr-code.tsx";
import { env } from "#lib/env.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { showTicket } from "#lib/sessions/codes.ts";
import { deriveKeys, type Seat } from "#lib/sessions/people/participant.ts";
import { CopyTicket } from "./copy-ticket.tsx";
import { seatPath } from "./session-address.ts";
import page from "./session-page.module.css";
import styles from "./ticket.module.css";

/** The ticket, drawn to be kept: name, twelve large characters, where to use them. */
export function TicketCard({
  locale,
  seat,
  secret,
}: {
  locale: Locale;
  seat: Seat;
  secret: string;
}) {
  const words = addressParticipant(locale, seat.session).session.ownPage;
  const { participant } = seat;
  const ticket = showTicket(deriveKeys(secret, participant).ticket);
  const { continues, joinedAt, reissuedAt } = participant;
  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket" className={styles.title}>
        {words.ticketTitle}
      </h2>
      <p className={styles.code} translate="no">
        {ticket}
      </p>
      <p className={styles.where}>
        <bdi>{participant.alias}</bdi> · {env.PUBLIC_URL.replace(/^https?:\/\//, "")}
        {localPath(locale, "/s/ticket")}
      </p>
      <p>{words.ticketLead}</p>
      {continues !== null && (
        <p className={page.said}>
          <Moment locale={locale} at={joinedAt} template={words.continued} />
        </p>
      )}
      {reissuedAt !== null && (continues === null || reissuedAt > joinedAt) && (
        <p className={page.said}>
          <Moment locale={locale} at={reissuedAt} template={words.reissued} />
        </p>
      )}
      <CopyTicket
        ticket={ticket}
        words={{
          copy: words.copy,
          copied: words.copied,
          copyFailed: words.copyFailed,
          print: words.print,
        }}
      />
    </section>
  );
}

/** Keeping the result of a session: by ticket, on paper, as a file; the way to correct it. */
export function KeepResult({
  locale,
  seat,
  secret,
}: {
  locale: Locale;
  seat: Seat;
  secret: string;
}) {
  const { result: words, ownPage } = addressParticipant(locale, seat.session).session;
  const { id } = seat.session;
  const ticket = showTicket(deriveKeys(secret, seat.participant).ticket);
  return (
    <Part id="keep" title={words.keepTitle} lead={fillTemplate(words.keepLead, { ticket })}>
      <PrintChoice words={resultStrings[locale].printed} print={words.print} />
      <p className={`${page.ways} ${page.screen}`}>
        <ButtonLink href={`/api/v1/sessions/${id}/me/export`}>{ownPage.download}</ButtonLink>
        <ButtonLink href={seatPath(locale, id, "/quiz#review")}>{words.change}</ButtonLink>
        <ButtonLink href={seatPath(locale, id)}>{ownPage.back}</ButtonLink>
      </p>
    </Part>
  );
}

/** How to come back, for the printed page: name, ticket, address. */
export function TicketOnPaper({
  locale,
  seat,
  secret,
}: {
  locale: Locale;
  seat: Seat;
  secret: string;
}) {
  const ticket = showTicket(deriveKeys(secret, seat.participant).ticket);
  const path = localPath(locale, "/s/ticket");
  const address = env.PUBLIC_URL.replace(/^https?:\/\//, "") + path;
  return (
    <div className={styles.onPaper}>
      <QrCode address={`${env.PUBLIC_URL}${path}`} label={address} className={styles.qr} />
      <p>
        <bdi>{seat.participant.alias}</bdi> ·{" "}
        {fillTemplate(resultStrings[locale].printed.keepTicket, { ticket })} {address}
      </p>
    </div>
  );
}
