import { handleAnyone } from "#app/_api/handle.ts";
import { comeBack } from "#app/_api/operations/participant-operations.ts";
import { keepParticipantCookie, readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readMyself } from "#app/_api/views.ts";
import { deriveKeys } from "#lib/sessions/people/participant.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";

export const POST = handleAnyone(comeBack, async ({ context, request, body }) => {
  const findCookie = (sessionId: string) => readParticipantCookie(request, sessionId);
  const found = await redeemTicket(context, { ticket: body.ticket, findCookie });
  if (!found.ok) return found;
  const { cookie } = deriveKeys(context.store.secret, found.seat.participant);
  return {
    ok: true,
    reply: await readMyself(context, found.seat),
    headers: { "set-cookie": keepParticipantCookie(found.seat, cookie) },
  };
});
