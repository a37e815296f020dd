import { handleCounsellor } from "#app/_api/handle.ts";
import { undoPaperSheet } from "#app/_api/operations/people-operations.ts";
import { undoPaper } from "#lib/sessions/answers/paper.ts";

export const DELETE = handleCounsellor(
  undoPaperSheet,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, participant: participantId } = params;
    const undone = await undoPaper(context, { sessionId, counsellorId, participantId });
    return undone.ok ? { ok: true, reply: null } : undone;
  },
);
