import { handleAnyone } from "#app/_api/handle.ts";
import { leaveBrowser } from "#app/_api/operations/participant-operations.ts";
import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { isKey } from "#lib/sessions/codes.ts";

export const DELETE = handleAnyone(leaveBrowser, async ({ params }) => {
  // A cookie's name takes no other characters.
  if (!isKey(params.session)) return { ok: false, reason: "unknown-session" };
  return {
    ok: true,
    reply: null,
    headers: { "set-cookie": dropParticipantCookie(params.session) },
  };
});
