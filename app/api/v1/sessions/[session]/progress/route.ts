import { handleCounsellor } from "#app/_api/handle.ts";
import { readProgress } from "#app/_api/operations/session-operations.ts";
import { viewSession } from "#lib/sessions/session-view.ts";

export const GET = handleCounsellor(readProgress, async ({ context, counsellorId, params }) => {
  const view = await viewSession(context, { sessionId: params.session, counsellorId });
  return view.ok ? { ok: true, reply: view.counts } : view;
});
