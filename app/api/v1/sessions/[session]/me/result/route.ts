import { handleParticipant } from "#app/_api/handle.ts";
import { readMyResult } from "#app/_api/operations/participant-operations.ts";
import { showResult } from "#app/_api/views.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";

export const GET = handleParticipant(readMyResult, async ({ context, seat }) => {
  const found = await readResult(context, seat);
  return found.ok ? { ok: true, reply: showResult(seat, found) } : found;
});
