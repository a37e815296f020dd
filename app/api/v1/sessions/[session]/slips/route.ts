import { handleCounsellor } from "#app/_api/handle.ts";
import { makeOwnSlips } from "#app/_api/operations/people-operations.ts";
import { makeSlips } from "#lib/sessions/people/slips.ts";

export const POST = handleCounsellor(
  makeOwnSlips,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const made = await makeSlips(context, { ...own, count: body.count });
    return made.ok ? { ok: true, reply: { slips: made.slips } } : made;
  },
);
