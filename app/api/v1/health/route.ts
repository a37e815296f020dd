import { handleAnyone } from "#app/_api/handle.ts";
import { readHealth } from "#app/_api/operations/server-operations.ts";
import { readClockState } from "#lib/sessions/clock/kept-clock.ts";
import { checkStore } from "#lib/sessions/store-state.ts";

export const GET = handleAnyone(readHealth, async ({ context }) => {
  const store = await checkStore(context);
  const clock = readClockState();
  if (store !== "ok") {
    return { ok: false, reason: "failing", detail: `store: ${store}, clock: ${clock}` };
  }
  return { ok: true, reply: { status: "ok" as const, store, clock } };
});
