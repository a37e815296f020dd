import { handleAnyone } from "#app/_api/handle.ts";
import { readHealth } from "#app/_api/operations/participant-operations.ts";
import { readClockState } from "#lib/sessions/clock/kept-clock.ts";
import { readStoreOnce } from "#lib/sessions/store-state.ts";

export const GET = handleAnyone(readHealth, async ({ context }) => {
  await readStoreOnce(context);
  return { ok: true, reply: { status: "ok" as const, clock: readClockState() } };
});
