import { handleCounsellor } from "#app/_api/handle.ts";
import { startNextRound } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { startRound } from "#lib/sessions/session/round.ts";

export const POST = handleCounsellor(startNextRound, async ({ context, counsellorId, params }) => {
  const own = { sessionId: params.session, counsellorId };
  const started = await startRound(context, own);
  return started.ok ? showOwnSession(context, own) : started;
});
