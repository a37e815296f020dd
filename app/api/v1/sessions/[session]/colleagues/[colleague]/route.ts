import { handleCounsellor } from "#app/_api/handle.ts";
import { removeOwnColleague } from "#app/_api/operations/team-operations.ts";
import { removeColleague } from "#lib/sessions/team/team.ts";

export const DELETE = handleCounsellor(
  removeOwnColleague,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, colleague: colleagueId } = params;
    const done = await removeColleague(context, { sessionId, counsellorId, colleagueId });
    return done.ok ? { ok: true, reply: null } : done;
  },
);
