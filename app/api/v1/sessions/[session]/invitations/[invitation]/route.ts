import { handleCounsellor } from "#app/_api/handle.ts";
import { readOwnInvitation, withdrawOwnInvitation } from "#app/_api/operations/team-operations.ts";
import { readInvitation, withdrawInvitation } from "#lib/sessions/team/invitation.ts";

export const GET = handleCounsellor(
  readOwnInvitation,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, invitation: invitationId } = params;
    const found = await readInvitation(context, { sessionId, counsellorId, invitationId });
    return found.ok ? { ok: true, reply: { token: found.token } } : found;
  },
);

export const DELETE = handleCounsellor(
  withdrawOwnInvitation,
  async ({ context, counsellorId, params }) => {
    const { session: sessionId, invitation: invitationId } = params;
    const done = await withdrawInvitation(context, { sessionId, counsellorId, invitationId });
    return done.ok ? { ok: true, reply: null } : done;
  },
);
