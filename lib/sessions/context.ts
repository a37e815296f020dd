import { randomBytes } from "node:crypto";
import { openProcessStore } from "#lib/db/process-store.ts";
import type { Store } from "#lib/db/store.ts";
import { startHousekeeping } from "#lib/sessions/erasure/housekeeping.ts";
import { startStage } from "#lib/sessions/rehearsal/playing.ts";
import { createSteadyClock } from "./clock.ts";

/** What everything about sessions works with. Tests make their own, with a clock that they turn. */
export interface SessionContext {
  store: Store;

  /** The time in milliseconds since 1970. */
  clock: () => number;

  /** Gives so many bytes that nobody can guess. */
  random: (size: number) => Uint8Array;
}

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutSessions: Promise<SessionContext> | undefined;
}

/** Gives the context of this process; the first call opens the store and starts the hourly housekeeping and the rehearsals. */
export function openSessions(): Promise<SessionContext> {
  globalThis.azimutSessions ??= start();
  return globalThis.azimutSessions;
}

async function start(): Promise<SessionContext> {
  const store = await openProcessStore();
  const context = { store, clock: createSteadyClock(), random: randomBytes };
  startHousekeeping(context);
  startStage(context);
  return context;
}
