import { handleCounsellor } from "#app/_api/handle.ts";
import {
  changeOwnParticipant,
  eraseOwnParticipant,
} from "#app/_api/operations/people-operations.ts";
import { showReceipt } from "#app/_api/views.ts";
import { eraseParticipantFor } from "#lib/sessions/erasure/erasure.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";

export const PATCH = handleCounsellor(
  changeOwnParticipant,
  async ({ context, counsellorId, params, body }) => {
    const { session: sessionId, participant: participantId } = params;
    const own = { sessionId, counsellorId, participantId };
    const changed = await changeParticipant(context, { ...own, changes: body });
    return changed.ok ? { ok: true, reply: null } : changed;
  },
);

export const DELETE = handleCounsellor(
  eraseOwnParticipant,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, participant: participantId } = params;
    const own = { sessionId, counsellorId, participantId };
    const erased = await eraseParticipantFor(context, own);
    return erased.ok ? { ok: true, reply: showReceipt(erased.receipt) } : erased;
  },
);
