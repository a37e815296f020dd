import { handleAnyone } from "#app/_api/handle.ts";
import { lookAtOwnSlip } from "#app/_api/operations/participant-operations.ts";
import { readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { lookAtSlip } from "#lib/sessions/people/slip-seats.ts";
import { writeMomentOrNull } from "#lib/sessions/schema/text.ts";

export const POST = handleAnyone(lookAtOwnSlip, async ({ context, request, body }) => {
  const { slip, ...door } = body;
  const findCookie = (sessionId: string) => readParticipantCookie(request, sessionId);
  const found = await lookAtSlip(context, { door, slip, findCookie });
  if (!found.ok) return found;
  const { entry, seat, sessionId: session, opensAt } = found.view;
  return { ok: true, reply: { entry, seat, session, opensAt: writeMomentOrNull(opensAt) } };
});
