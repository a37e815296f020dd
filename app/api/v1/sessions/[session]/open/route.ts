import { handleCounsellor } from "#app/_api/handle.ts";
import { openOwnSession } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { openSession } from "#lib/sessions/session/door.ts";

export const POST = handleCounsellor(openOwnSession, async (call) => {
  const { context, counsellorId, isAnonymous, params } = call;
  const own = { sessionId: params.session, counsellorId };
  const opened = await openSession(context, { ...own, hasAccount: !isAnonymous });
  return opened.ok ? showOwnSession(context, own) : opened;
});
