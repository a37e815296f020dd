import { handleAnyone } from "#app/_api/handle.ts";
import { leaveBrowser } from "#app/_api/operations/participant-operations.ts";
import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";

export const DELETE = handleAnyone(leaveBrowser, async ({ params }) => ({
  ok: true,
  reply: null,
  headers: { "set-cookie": dropParticipantCookie(params.session) },
}));
