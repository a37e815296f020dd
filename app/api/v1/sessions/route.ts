import { handleCounsellor } from "#app/_api/handle.ts";
import { listOwnSessions, makeSession } from "#app/_api/operations/session-operations.ts";
import { showOwnSession, showSessionLine } from "#app/_api/views.ts";
import { createSession } from "#lib/sessions/session.ts";
import { listSessions } from "#lib/sessions/session-view.ts";

export const GET = handleCounsellor(listOwnSessions, async ({ context, ownerId }) => {
  const lines = await listSessions(context, ownerId);
  return { ok: true, reply: { sessions: lines.map(showSessionLine) } };
});

export const POST = handleCounsellor(makeSession, async ({ context, ownerId, body }) => {
  const made = await createSession(context, { ownerId, choices: body });
  return made.ok ? showOwnSession(context, { ...made, ownerId }) : made;
});
