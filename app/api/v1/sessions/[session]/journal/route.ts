import { handleCounsellor } from "#app/_api/handle.ts";
import { readOwnJournal } from "#app/_api/operations/team-operations.ts";
import { showJournal } from "#app/_api/team-views.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";

export const GET = handleCounsellor(readOwnJournal, async ({ context, counsellorId, params }) => {
  const found = await readJournal(context, { sessionId: params.session, counsellorId });
  return found.ok ? { ok: true, reply: showJournal(found.lines) } : found;
});
