import { handleCounsellor } from "#app/_api/handle.ts";
import { handTicketOver } from "#app/_api/operations/people-operations.ts";
import { agreeByTicket } from "#lib/sessions/answers/agreement.ts";

export const POST = handleCounsellor(
  handTicketOver,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const agreed = await agreeByTicket(context, { ...own, ticket: body.ticket });
    if (!agreed.ok) return agreed;
    const { id, alias } = agreed.participant;
    return { ok: true, reply: { id, alias } };
  },
);
