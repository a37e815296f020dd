import { handleAnyone } from "#app/_api/handle.ts";
import { turnSlides } from "#app/_api/operations/session-operations.ts";
import { turnByRemote } from "#lib/sessions/session/slide.ts";

export const POST = handleAnyone(turnSlides, async ({ context, params, body }) => {
  const turned = await turnByRemote(context, { sessionId: params.session, ...body });
  return turned.ok ? { ok: true, reply: turned.shown } : turned;
});
