import { handleAnyone } from "#app/_api/handle.ts";
import { readReceipt } from "#app/_api/operations/participant-operations.ts";
import { showReceipt } from "#app/_api/views.ts";
import { findReceipt } from "#lib/sessions/erasure/erasure.ts";

export const GET = handleAnyone(readReceipt, async ({ context, params }) => {
  const found = await findReceipt(context, params.receipt);
  return found.ok ? { ok: true, reply: showReceipt(found.receipt) } : found;
});
