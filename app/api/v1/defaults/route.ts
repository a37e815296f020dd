import { handleCounsellor } from "#app/_api/handle.ts";
import {
  dropOwnDefaults,
  keepOwnDefaults,
  readOwnDefaults,
} from "#app/_api/operations/logo-operations.ts";
import { dropDefaults, findDefaults, keepDefaults } from "#lib/sessions/session/defaults.ts";

export const GET = handleCounsellor(readOwnDefaults, async ({ context, counsellorId }) => ({
  ok: true,
  reply: { defaults: await findDefaults(context.store.db, counsellorId) },
}));

export const PUT = handleCounsellor(keepOwnDefaults, async ({ context, counsellorId, body }) => {
  const kept = await keepDefaults(context, { sessionId: body.session, counsellorId });
  return kept.ok ? { ok: true, reply: null } : kept;
});

export const DELETE = handleCounsellor(dropOwnDefaults, async ({ context, counsellorId }) => {
  await dropDefaults(context, counsellorId);
  return { ok: true, reply: null };
});
