import { handleCounsellor } from "#app/_api/handle.ts";
import { takeUpInvitation } from "#app/_api/operations/team-operations.ts";
import { acceptInvitation } from "#lib/sessions/team/invitation.ts";

export const POST = handleCounsellor(
  takeUpInvitation,
  async ({ context, counsellorId, isAnonymous, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const done = await acceptInvitation(context, { ...own, isAnonymous, token: body.token });
    return done.ok ? { ok: true, reply: null } : done;
  },
);
