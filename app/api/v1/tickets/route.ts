import { handleAnyone } from "#app/_api/handle.ts";
import { comeBack } from "#app/_api/operations/participant-operations.ts";
import { keepParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readMyself } from "#app/_api/views.ts";
import { deriveKeys, findSeatByTicket } from "#lib/sessions/people/participant.ts";

export const POST = handleAnyone(comeBack, async ({ context, body }) => {
  const found = await findSeatByTicket(context, body.ticket);
  if (!found.ok) return found;
  const { cookie } = deriveKeys(context.store.secret, found.seat.participant);
  return {
    ok: true,
    reply: await readMyself(context, found.seat),
    headers: { "set-cookie": keepParticipantCookie(found.seat, cookie) },
  };
});
