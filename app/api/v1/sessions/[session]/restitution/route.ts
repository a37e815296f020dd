import { handleCounsellor } from "#app/_api/handle.ts";
import {
  openOwnRestitution,
  readGroupRestitution,
} from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { readRestitution } from "#lib/sessions/restitution/restitution.ts";
import { setOpening } from "#lib/sessions/session/opening.ts";

export const GET = handleCounsellor(
  readGroupRestitution,
  async ({ context, counsellorId, params, query }) => {
    const { round, subgroup } = query;
    const filter = { ...(round !== undefined && { round: Number(round) }), subgroup };
    const own = { sessionId: params.session, counsellorId };
    const read = await readRestitution(context, { ...own, filter });
    if (!read.ok) return read;
    return { ok: true, reply: { format: "azimut-restitution-1" as const, ...read.restitution } };
  },
);

export const PUT = handleCounsellor(
  openOwnRestitution,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const opened = await setOpening(context, { ...own, of: "restitution", isOpen: body.open });
    return opened.ok ? showOwnSession(context, own) : opened;
  },
);
