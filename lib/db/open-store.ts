import type { Env } from "#lib/env.ts";
import { openPostgresStore } from "./postgres-store.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that the settings name: PostgreSQL where `DATABASE_URL` is set, otherwise SQLite in the data folder.
 * @throws StoreRefused with one line for the person who starts Azimut
 */
export async function openStore(
  env: Pick<Env, "AZIMUT_DATA_DIR" | "AZIMUT_SECRET" | "DATABASE_URL">,
): Promise<Store> {
  const { AZIMUT_DATA_DIR, AZIMUT_SECRET, DATABASE_URL } = env;
  return DATABASE_URL === null
    ? openSqliteStore(AZIMUT_DATA_DIR, AZIMUT_SECRET)
    : openPostgresStore(DATABASE_URL, AZIMUT_SECRET);
}
