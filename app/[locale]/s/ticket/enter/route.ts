import { limitFailure } from "#app/_api/failure-count.ts";
import { readFormKey } from "#app/_api/form-token.ts";
import { keepParticipantCookie, readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readForm, sendTo } from "#app/_api/posted-fields.ts";
import { refuseForm } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { isLocale } from "#lib/locale.ts";
import { deriveKeys } from "#lib/sessions/people/participant.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";
import { ticketSchema } from "#lib/sessions/schema/participant-schema.ts";
import { openSessions } from "#lib/sessions/start.ts";

/** Lets somebody come back with their ticket, in the language they read. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/s/ticket/enter">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const back = localPath(locale, "/s/ticket");
  const refuse = (fault: SessionPageFault) => sendTo(`${back}?fault=${fault}`);
  const form = await readForm(request, { schema: ticketSchema, cookie: readFormKey(request) });
  if (!form.ok) return refuseForm(request, { locale, ...form, back });
  const context = await openSessions();
  const found = await redeemTicket(context, {
    ticket: form.fields.ticket,
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

/** An address that is reloaded sends no form: it leads back to the page with the form. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/s/ticket/enter">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendTo(localPath(locale, "/s/ticket"));
}
