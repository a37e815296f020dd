import type { Env } from "#lib/env.ts";
import type { StoreSettings } from "./expected-store.ts";
import { openPostgresStore } from "./postgres-store.ts";

import { openSqliteStore, shareSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that the settings name: PostgreSQL where `DATABASE_URL` is set, otherwise SQLite in the data folder.
 * @throws StoreRefused with one line for the person who starts Azimut
 */
export async function openStore(env: StoreSettings & Pick<Env, "DATABASE_URL">): Promise<Store> {
  const { DATABASE_URL } = env;
  return DATABASE_URL === null ? openSqliteStore(env) : openPostgresStore(DATABASE_URL, env);
}

/** Opens a store that this process has open once more, for another thread of it, which tells the first one what it announces. */
export async function shareStore(
  env: StoreSettings & Pick<Env, "DATABASE_URL">,
  given: Pick<Store, "announce" | "secret">,
): Promise<Store> {
  const { DATABASE_URL } = env;
  // What PostgreSQL tells every instance it tells every thread.
  return DATABASE_URL === null
    ? shareSqliteStore(env, given)
    : openPostgresStore(DATABASE_URL, env);
}
