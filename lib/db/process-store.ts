import { env } from "#lib/env.ts";
import { writeLog } from "#lib/log.ts";
import { openStore, shareStore } from "./open-store.ts";
import { type Store, StoreRefused } from "./store.ts";

declare global {
  // Next bundles this module more than once; the process has one store.
  var azimutStore: Promise<Store> | undefined;
}

/** Gives this process's store, and opens it the first time. A refused one ends the process with one line. */
export function openProcessStore(): Promise<Store> {
  globalThis.azimutStore ??= openStore(env).catch(endProcess);
  return globalThis.azimutStore;
}

/** Opens this process's store once more: what it is to a further thread. */
export function shareProcessStore(given: Pick<Store, "announce" | "secret">): Promise<Store> {
  globalThis.azimutStore = shareStore(env, given);
  return globalThis.azimutStore;
}

function endProcess(error: unknown): never {
  if (!(error instanceof StoreRefused)) throw error;
  writeLog("cannot-start", { reason: error.message });
  process.exit(1);
}
