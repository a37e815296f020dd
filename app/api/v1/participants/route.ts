import { handleAnyone } from "#app/_api/handle.ts";
import { joinOpenSession } from "#app/_api/operations/participant-operations.ts";
import { keepParticipantCookie, readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readMyself } from "#app/_api/views.ts";
import { joinSession } from "#lib/sessions/people/join.ts";

export const POST = handleAnyone(joinOpenSession, async ({ context, request, body }) => {
  const { alias, attempt, subgroup, told, slip, again, ...door } = body;
  const findCookie = (sessionId: string) => readParticipantCookie(request, sessionId);
  const wanted = { alias, attempt, subgroup, told, slip, again };
  const joined = await joinSession(context, { door, ...wanted, findCookie });
  if (!joined.ok) return joined;
  return {
    ok: true,
    reply: await readMyself(context, joined),
    headers: { "set-cookie": keepParticipantCookie(joined, joined.keys.cookie) },
  };
});
