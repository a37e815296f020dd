import { handleCounsellor } from "#app/_api/handle.ts";
import { readOwnTeam } from "#app/_api/operations/team-operations.ts";
import { showTeam } from "#app/_api/team-views.ts";
import { readTeam } from "#lib/sessions/team/team.ts";

export const GET = handleCounsellor(readOwnTeam, async ({ context, counsellorId, params }) => {
  const team = await readTeam(context, { sessionId: params.session, counsellorId });
  return team.ok ? { ok: true, reply: showTeam(team) } : team;
});
