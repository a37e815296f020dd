import { handleCounsellor } from "#app/_api/handle.ts";
import { typePaperSheet } from "#app/_api/operations/people-operations.ts";
import { typePaper } from "#lib/sessions/answers/paper.ts";
import { showTicket } from "#lib/sessions/codes.ts";

export const POST = handleCounsellor(
  typePaperSheet,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const typed = await typePaper(context, { ...own, line: body.digits, attempt: body.attempt });
    if (!typed.ok) return typed;
    const { participant, ticket, answered } = typed;
    const { id, alias, hasAgreed: agreed } = participant;
    return { ok: true, reply: { id, alias, ticket: showTicket(ticket), answered, agreed } };
  },
);
