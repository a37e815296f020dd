import { handleCounsellor } from "#app/_api/handle.ts";
import { changeOwnParticipant } from "#app/_api/operations/session-operations.ts";
import { changeParticipant } from "#lib/sessions/participant-desk.ts";

export const PATCH = handleCounsellor(
  changeOwnParticipant,
  async ({ context, counsellorId, params, body }) => {
    const { session: sessionId, participant: participantId } = params;
    const own = { sessionId, counsellorId, participantId };
    const changed = await changeParticipant(context, { ...own, changes: body });
    return changed.ok ? { ok: true, reply: null } : changed;
  },
);
