import { handleCounsellor } from "#app/_api/handle.ts";
import {
  changeOwnSession,
  deleteOwnSession,
  readOwnSession,
} from "#app/_api/operations/session-operations.ts";
import { showOwnSession, showReceipt } from "#app/_api/views.ts";
import { deleteSession } from "#lib/sessions/erasure.ts";
import { changeSession } from "#lib/sessions/session.ts";

export const GET = handleCounsellor(readOwnSession, async ({ context, ownerId, params }) =>
  showOwnSession(context, { sessionId: params.session, ownerId }),
);

export const PATCH = handleCounsellor(
  changeOwnSession,
  async ({ context, ownerId, params, body }) => {
    const own = { sessionId: params.session, ownerId };
    const changed = await changeSession(context, { ...own, changes: body });
    return changed.ok ? showOwnSession(context, own) : changed;
  },
);

export const DELETE = handleCounsellor(deleteOwnSession, async ({ context, ownerId, params }) => {
  const deleted = await deleteSession(context, { sessionId: params.session, ownerId });
  return deleted.ok ? { ok: true, reply: showReceipt(deleted.receipt) } : deleted;
});
