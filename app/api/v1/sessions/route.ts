import { handleCounsellor } from "#app/_api/handle.ts";
import { listOwnSessions, makeSession } from "#app/_api/operations/session-operations.ts";
import { showOwnSession, showSessionLine } from "#app/_api/views.ts";
import { listSessions } from "#lib/sessions/live/session-view.ts";
import { createSession } from "#lib/sessions/session/choices.ts";

export const GET = handleCounsellor(listOwnSessions, async ({ context, counsellorId }) => {
  const lines = await listSessions(context, counsellorId);
  return { ok: true, reply: { sessions: lines.map(showSessionLine) } };
});

export const POST = handleCounsellor(makeSession, async ({ context, counsellorId, body }) => {
  const made = await createSession(context, { counsellorId, choices: body });
  return made.ok ? showOwnSession(context, { ...made, counsellorId }) : made;
});
