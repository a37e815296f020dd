import { AsyncLocalStorage } from "node:async_hooks";
import type { LogEvent } from "kysely";
import { countInLog, writeLog } from "#lib/log.ts";
import { isConflict, nameStoreFailure, type StoreFailure } from "./failure.ts";

/** One sound page says nothing about a damaged one: so long nothing damaged must have been met. */
const damageMs = 20_000;

/** What is known of the store while one request is answered. */
interface WatchedRequest {
  hasFailed: boolean;
}

declare global {
  // Next bundles this module more than once; the process has one store, and one way through each request.
  var azimutStoreWatch:
    | {
        requests: AsyncLocalStorage<WatchedRequest>;
        /** The last failure that nothing has refuted yet. */
        failure: { kind: StoreFailure; at: number } | null;
      }
    | undefined;
}

/** Answers a request: `work` is told of `request`, whose `hasFailed` says from then on whether the store failed it. */
export function watchStoreDuring<Value>(work: (request: WatchedRequest) => Value): Value {
  const request = { hasFailed: false };
  return watch().requests.run(request, work, request);
}

/** Notes an error of the engine in the log and for the request under way, whoever catches it later. Others it leaves alone. */
export function noteStoreFailure(error: unknown): StoreFailure | null {
  const kind = nameStoreFailure(error);
  if (kind === null) return null;
  const state = watch();
  state.failure = { kind, at: performance.now() };
  const request = state.requests.getStore();
  if (request) request.hasFailed = true;
  countInLog("store-failed", { kind });
  return kind;
}

/** Lets `work` wait for the engine, and notes where that failed. */
export async function noteFailureOf<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    noteStoreFailure(error);
    throw error;
  }
}

/** Gives why the store fails, as far as is known. */
export function findStoreFailure(): StoreFailure | null {
  return watch().failure?.kind ?? null;
}

/** Notes that the store has written something for sure. A commit may have had nothing to write. */
export function noteStoreWrite(): void {
  const { failure } = watch();
  if (failure === null) return;
  if (failure.kind === "damaged" && performance.now() - failure.at < damageMs) return;
  watch().failure = null;
  writeLog("store-recovered", {});
}

/** Kysely's log: of the queries that fail. What PostgreSQL undoes because of another transaction is run again. */
export function noteQuery(event: LogEvent): void {
  if (event.level === "error" && !isConflict(event.error)) noteStoreFailure(event.error);
}

function watch() {
  globalThis.azimutStoreWatch ??= { requests: new AsyncLocalStorage(), failure: null };
  return globalThis.azimutStoreWatch;
}
