import { handleCounsellor } from "#app/_api/handle.ts";
import { handOwnSessionOver } from "#app/_api/operations/team-operations.ts";
import { handSessionOver } from "#lib/sessions/team/handover.ts";

export const PUT = handleCounsellor(
  handOwnSessionOver,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const done = await handSessionOver(context, { ...own, colleagueId: body.colleague });
    return done.ok ? { ok: true, reply: null } : done;
  },
);
