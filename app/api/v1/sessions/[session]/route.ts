import { handleCounsellor } from "#app/_api/handle.ts";
import {
  changeOwnSession,
  deleteOwnSession,
  readOwnSession,
} from "#app/_api/operations/session-operations.ts";
import { showOwnSession, showReceipt } from "#app/_api/views.ts";
import { deleteSession } from "#lib/sessions/erasure/erasure.ts";
import { changeSession } from "#lib/sessions/session/changes.ts";

export const GET = handleCounsellor(readOwnSession, async ({ context, counsellorId, params }) =>
  showOwnSession(context, { sessionId: params.session, counsellorId }),
);

export const PATCH = handleCounsellor(
  changeOwnSession,
  async ({ context, counsellorId, params, body }) => {
    const own = { sessionId: params.session, counsellorId };
    const changed = await changeSession(context, { ...own, changes: body });
    return changed.ok ? showOwnSession(context, own) : changed;
  },
);

export const DELETE = handleCounsellor(
  deleteOwnSession,
  async ({ context, counsellorId, params }) => {
    const deleted = await deleteSession(context, { sessionId: params.session, counsellorId });
    return deleted.ok ? { ok: true, reply: showReceipt(deleted.receipt) } : deleted;
  },
);
