import { handleCounsellor } from "#app/_api/handle.ts";
import { makeInvitation } from "#app/_api/operations/team-operations.ts";
import { inviteColleague } from "#lib/sessions/team/invitation.ts";

export const POST = handleCounsellor(
  makeInvitation,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const made = await inviteColleague(context, { ...own, right: body.right });
    return made.ok ? { ok: true, reply: { token: made.token } } : made;
  },
);
