import type { StoreFailure } from "#lib/db/failure.ts";
import type { Store } from "#lib/db/store.ts";
import { findStoreFailure, noteStoreFailure, noteStoreWrite } from "#lib/db/store-watch.ts";
import type { SessionContext } from "./context.ts";

export { isStoreFailure } from "#lib/db/failure.ts";
export { watchStoreDuring } from "#lib/db/store-watch.ts";

/** What came of the last try to write: kept this long, so that asking wears no disk. */
const keptMs = 10_000;
const keptFailureMs = 2000;

/** What takes longer counts as failed. */
const longestMs = 5000;

/** What the store does with answers now: `ok`, or why it takes none. */
type StoreState = "ok" | StoreFailure;

interface Try {
  state: Promise<StoreState>;
  isOk: boolean;
  /** Until when it is kept, in the process's own milliseconds; infinite while it is under way. */
  until: number;
}

declare global {
  // Next bundles this module more than once; the process tries once.
  var azimutStoreTries: WeakMap<Store, Try> | undefined;
}

/** Tells, by a real small write, whether the store takes answers now; within ten seconds it is tried once. */
export function checkStore(context: Pick<SessionContext, "store" | "clock">): Promise<StoreState> {
  globalThis.azimutStoreTries ??= new WeakMap();
  const tries = globalThis.azimutStoreTries;
  const known = tries.get(context.store);
  const isRefuted = known?.isOk && findStoreFailure() !== null;
  if (known && !isRefuted && performance.now() < known.until) return known.state;
  const made: Try = {
    state: tryToWrite(context),
    isOk: false,
    until: Number.POSITIVE_INFINITY,
  };
  tries.set(context.store, made);
  void made.state.then((state) => {
    made.isOk = state === "ok";
    made.until = performance.now() + (made.isOk ? keptMs : keptFailureMs);
  });
  return made.state;
}

/** Reads from the store. Throws the engine's error where that cannot be done now. */
export async function readStoreOnce({ store }: Pick<SessionContext, "store">): Promise<void> {
  await store.db.selectFrom("setting").select("name").limit(1).execute();
}

/** Goes on trying while the store fails, so that the log says when it takes answers again. */
export function watchForRecovery(context: SessionContext): void {
  setInterval(() => {
    if (findStoreFailure() !== null) void checkStore(context);
  }, keptMs).unref();
}

async function tryToWrite({
  store,
  clock,
}: Pick<SessionContext, "store" | "clock">): Promise<StoreState> {
  const value = String(clock());
  const late = Promise.withResolvers<"late">();
  const timer = setTimeout(() => late.resolve("late"), longestMs);
  const writing = store.commit((db) =>
    db
      .insertInto("setting")
      .values({ name: "last-try", value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute(),
  );
  try {
    if ((await Promise.race([writing, late.promise])) === "late") return "busy";
    noteStoreWrite();
    return findStoreFailure() ?? "ok";
  } catch (error) {
    return noteStoreFailure(error) ?? "unreadable";
  } finally {
    clearTimeout(timer);
    // It may still fail once nobody waits for it any more.
    writing.catch(() => {});
  }
}
