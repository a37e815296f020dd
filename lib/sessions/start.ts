import { randomBytes } from "node:crypto";
import { openProcessStore } from "#lib/db/process-store.ts";
import { startClock } from "./clock/kept-clock.ts";
import type { SessionContext } from "./context.ts";
import { startHousekeeping } from "./erasure/housekeeping.ts";
import { startRehearsals } from "./rehearsal/playing.ts";
import { watchForRecovery } from "./store-state.ts";

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutSessions: Promise<SessionContext> | undefined;
}

/** Gives the context of this process; the first call opens the store and starts its clock, the hourly housekeeping and the rehearsals. */
export function openSessions(): Promise<SessionContext> {
  globalThis.azimutSessions ??= start();
  return globalThis.azimutSessions;
}

async function start(): Promise<SessionContext> {
  const store = await openProcessStore();
  const { clock, readState } = await startClock(store);
  const context = { store, clock, random: randomBytes };
  watchForRecovery(context);
  startHousekeeping(context, readState);
  startRehearsals(context);
  return context;
}
