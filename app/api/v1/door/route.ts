import { handleAnyone } from "#app/_api/handle.ts";
import { lookThroughDoor } from "#app/_api/operations/participant-operations.ts";
import { showEntry } from "#app/_api/views.ts";
import { findSessionAtDoor } from "#lib/sessions/session/door.ts";

export const POST = handleAnyone(lookThroughDoor, async ({ context, body }) => {
  const found = await findSessionAtDoor(context, body);
  return found.ok ? { ok: true, reply: showEntry(found.session) } : found;
});
