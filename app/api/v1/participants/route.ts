import { handleAnyone } from "#app/_api/handle.ts";
import { joinOpenSession } from "#app/_api/operations/participant-operations.ts";
import { keepParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readMyself } from "#app/_api/views.ts";
import { joinSession } from "#lib/sessions/people/join.ts";

export const POST = handleAnyone(joinOpenSession, async ({ context, body }) => {
  const { alias, attempt, subgroup, told, ...door } = body;
  const joined = await joinSession(context, { door, alias, attempt, subgroup, told });
  if (!joined.ok) return joined;
  return {
    ok: true,
    reply: await readMyself(context, joined),
    headers: { "set-cookie": keepParticipantCookie(joined, joined.keys.cookie) },
  };
});
