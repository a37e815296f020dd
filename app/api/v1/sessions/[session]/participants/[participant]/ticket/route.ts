import { handleCounsellor } from "#app/_api/handle.ts";
import { reissueOwnTicket } from "#app/_api/operations/people-operations.ts";
import { reissueTicket } from "#lib/sessions/people/tickets.ts";

export const POST = handleCounsellor(
  reissueOwnTicket,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, participant: participantId } = params;
    const given = await reissueTicket(context, { sessionId, counsellorId, participantId });
    return given.ok ? { ok: true, reply: { ticket: given.ticket } } : given;
  },
);
