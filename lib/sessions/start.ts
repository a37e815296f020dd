import { randomBytes } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { openProcessStore, shareProcessStore } from "#lib/db/process-store.ts";
import type { Store } from "#lib/db/store.ts";
import { joinArithmetic } from "./arithmetic/arithmetic.ts";
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

/** What a further thread of this process gets of the first one. */
export interface SharedSessions extends Pick<Store, "announce" | "secret"> {
  arithmetic: MessagePort;
}

/** Makes the context of a further thread, with a way of its own to the same store; what runs in the background runs in the first. */
export function shareSessions({ arithmetic, ...given }: SharedSessions): Promise<SessionContext> {
  joinArithmetic(arithmetic);
  globalThis.azimutSessions = createContext(shareProcessStore(given)).then(
    ({ context }) => context,
  );
  return globalThis.azimutSessions;
}

async function start(): Promise<SessionContext> {
  const { context, readState } = await createContext(openProcessStore());
  startHousekeeping(context, readState);
  startRehearsals(context);
  return context;
}

async function createContext(opening: Promise<Store>) {
  const store = await opening;
  const { clock, readState } = await startClock(store);
  const context = { store, clock, random: randomBytes };
  watchForRecovery(context);
  return { context, readState };
}
