import { handleCounsellor } from "#app/_api/handle.ts";
import { openOwnResults } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { setOpening } from "#lib/sessions/session/opening.ts";

export const PUT = handleCounsellor(
  openOwnResults,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const opened = await setOpening(context, { ...own, of: "results", isOpen: body.open });
    return opened.ok ? showOwnSession(context, own) : opened;
  },
);
