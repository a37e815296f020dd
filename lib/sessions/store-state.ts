import type { SessionContext } from "./context.ts";

export { isStoreFailure } from "#lib/db/failure.ts";

/** Reads from the store. Throws the engine's error where that cannot be done now. */
export async function readStoreOnce({ store }: Pick<SessionContext, "store">): Promise<void> {
  await store.db.selectFrom("setting").select("name").limit(1).execute();
}
