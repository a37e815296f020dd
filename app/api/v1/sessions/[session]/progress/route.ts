import { handleCounsellor } from "#app/_api/handle.ts";
import { readProgress } from "#app/_api/operations/session-operations.ts";
import { showLive } from "#app/_api/views.ts";
import { nameLive } from "#lib/sessions/live/live-session.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";

export const GET = handleCounsellor(readProgress, async ({ context, counsellorId, params }) => {
  const view = await viewSession(context, { sessionId: params.session, counsellorId });
  if (!view.ok) return view;
  return { ok: true, reply: showLive(nameLive(view.session, view.counts, context.clock())) };
});
