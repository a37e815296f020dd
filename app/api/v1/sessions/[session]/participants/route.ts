import { handleCounsellor } from "#app/_api/handle.ts";
import { listParticipants } from "#app/_api/operations/people-operations.ts";
import { showParticipant } from "#app/_api/views.ts";
import { listOwnProgress } from "#lib/sessions/live/session-view.ts";

export const GET = handleCounsellor(listParticipants, async ({ context, counsellorId, params }) => {
  const found = await listOwnProgress(context, { sessionId: params.session, counsellorId });
  return found.ok
    ? { ok: true, reply: { participants: found.participants.map(showParticipant) } }
    : found;
});
