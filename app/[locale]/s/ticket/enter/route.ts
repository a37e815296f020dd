import { limitFailure } from "#app/_api/failure-count.ts";
import { keepParticipantCookie, readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readFields, sendTo } from "#app/_api/posted-fields.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { isLocale } from "#lib/locale.ts";
import { deriveKeys } from "#lib/sessions/people/participant.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";
import { openSessions } from "#lib/sessions/start.ts";

/** Lets somebody come back with their ticket, in the language they read. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/s/ticket/enter">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const refuse = (fault: SessionPageFault) => sendTo(localPath(locale, `/s/ticket?fault=${fault}`));
  const fields = await readFields(request);
  if (!fields) return refuse("bad-form");
  const context = await openSessions();
  const found = await redeemTicket(context, {
    ticket: fields.get("ticket")?.slice(0, 400) ?? "",
    findCookie: (id) => readParticipantCookie(request, id),
  });
  if (!found.ok) {
    const { reason } = found;
    const { status } = limitFailure({ request, key: null, context, reason });
    if (status === 429) return refuse("too-many-failures");
    return refuse(reason === "closed" ? "ticket-closed" : reason);
  }
  const { seat } = found;
  const keys = deriveKeys(context.store.secret, seat.participant);
  return sendTo(seatPath(locale, seat.session.id), keepParticipantCookie(seat, keys.cookie));
}
