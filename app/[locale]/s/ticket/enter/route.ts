import { limitFailure } from "#app/_api/failure-count.ts";
import { keepParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readFields, sendTo } from "#app/_api/posted-fields.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { isLocale } from "#lib/locale.ts";
import { deriveKeys, findSeatByTicket } from "#lib/sessions/people/participant.ts";
import { openSessions } from "#lib/sessions/start.ts";

/** Lets somebody come back with their ticket, in the language they read. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/s/ticket/enter">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const refuse = (fault: SessionPageFault) => sendTo(localPath(locale, `/s/ticket?fault=${fault}`));
  const fields = await readFields(request);
  if (!fields) return refuse("bad-form");
  const context = await openSessions();
  const found = await findSeatByTicket(context, fields.get("ticket")?.slice(0, 400) ?? "");
  if (!found.ok) {
    const { reason } = found;
    const { status } = limitFailure({ request, key: null, context, reason });
    return refuse(status === 429 ? "too-many-failures" : reason);
  }
  const { seat } = found;
  const keys = deriveKeys(context.store.secret, seat.participant);
  return sendTo(seatPath(locale, seat.session.id), keepParticipantCookie(seat, keys.cookie));
}
