import { handleCounsellor } from "#app/_api/handle.ts";
import { setOwnSlide } from "#app/_api/operations/session-operations.ts";
import { setSlide } from "#lib/sessions/session/slide.ts";

export const PUT = handleCounsellor(
  setOwnSlide,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const set = await setSlide(context, { ...own, slide: body.slide });
    return set.ok ? { ok: true, reply: set.shown } : set;
  },
);
