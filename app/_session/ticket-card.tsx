import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import { showTicket } from "#lib/sessions/codes.ts";
import { deriveKeys, type Seat } from "#lib/sessions/people/participant.ts";
import { CopyTicket } from "./copy-ticket.tsx";
import styles from "./ticket-card.module.css";

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
  const words = sessionStrings[locale].desk;
  const ticket = showTicket(deriveKeys(secret, seat.participant).ticket);
  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket" className={styles.title}>
        {words.ticketTitle}
      </h2>
      <p className={styles.code} translate="no">
        {ticket}
      </p>
      <p className={styles.where}>
        <bdi>{seat.participant.alias}</bdi> · {env.PUBLIC_URL.replace(/^https?:\/\//, "")}
        {localPath(locale, "/s/ticket")}
      </p>
      <p>{words.ticketLead}</p>
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
