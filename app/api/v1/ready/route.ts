import { handleAnyone } from "#app/_api/handle.ts";
import { readReadiness } from "#app/_api/operations/server-operations.ts";
import { readStoreOnce } from "#lib/sessions/store-state.ts";

export const GET = handleAnyone(readReadiness, async ({ context }) => {
  await readStoreOnce(context);
  return { ok: true, reply: { status: "ready" as const } };
});
