import type { Env } from "#lib/env.ts";
import type { StoreSettings } from "./expected-store.ts";
import { openPostgresStore } from "./postgres-store.ts";

import { openSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that the settings name: PostgreSQL where `DATABASE_URL` is set, otherwise SQLite in the data folder.
 * @throws StoreRefused with one line for the person who starts Azimut
 */
export async function openStore(env: StoreSettings & Pick<Env, "DATABASE_URL">): Promise<Store> {
  const { DATABASE_URL } = env;
  return DATABASE_URL === null ? openSqliteStore(env) : openPostgresStore(DATABASE_URL, env);
}
