import { handleCounsellor } from "#app/_api/handle.ts";
import { closeOwnSession } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { closeSession } from "#lib/sessions/session/door.ts";

export const POST = handleCounsellor(
  closeOwnSession,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const closed = await closeSession(context, { ...own, grace: body.grace });
    return closed.ok ? showOwnSession(context, own) : closed;
  },
);
