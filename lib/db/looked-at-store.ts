import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import type { Env } from "#lib/env.ts";
import { checkPostgres } from "./postgres-checks.ts";
import { NodeSqliteDialect } from "./sqlite-dialect.ts";
import { openSqliteFile, sqliteName } from "./sqlite-file.ts";
import { StoreRefused } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A store that is looked at, beside whoever holds it. `file` is null on PostgreSQL. */
export interface LookedAtStore {
  place: string;
  db: Kysely<Tables>;
  file: DatabaseSync | null;
}

/**
 * Lets `look` read the store that the settings name, or a copy of SQLite at `path`, without taking it from its holder; with
 * `mayWrite` it can write a row or two as well.
 * @throws StoreRefused where there is none
 */
export async function lookAtStore<Value>(
  given: { env: Env; path?: string | null; mayWrite?: boolean },
  look: (store: LookedAtStore) => Promise<Value>,
): Promise<Value> {
  const { AZIMUT_DATA_DIR, DATABASE_URL } = given.env;
  if (given.path || DATABASE_URL === null) {
    const path = given.path ?? join(AZIMUT_DATA_DIR, sqliteName);
    return lookAtFile({ path, mayWrite: given.mayWrite === true }, look);
  }
  const pool = new Pool({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5000, max: 2 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const { host, pathname } = new URL(DATABASE_URL);
  const place = `${host}${pathname}`;
  try {
    await checkPostgres(pool).catch((error) => {
      if (error instanceof StoreRefused) throw error;
      const message = error instanceof Error ? error.message || error.name : String(error);
      throw new StoreRefused(`PostgreSQL at ${place} cannot be used: ${message}`);
    });
    return await look({ place, db, file: null });
  } finally {
    await db.destroy();
    if (!pool.ended) await pool.end();
  }
}

async function lookAtFile<Value>(
  { path, mayWrite }: { path: string; mayWrite: boolean },
  look: (store: LookedAtStore) => Promise<Value>,
): Promise<Value> {
  if (!existsSync(path)) throw new StoreRefused(`there is no store at ${path}`);
  const file = openSqliteFile(path, { readOnly: !mayWrite });
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  try {
    return await look({ place: path, db, file });
  } catch (error) {
    if (!isNotSqlite(error)) throw error;
    throw new StoreRefused(`${path} is not a store of Azimut`);
  } finally {
    await db.destroy();
    if (file.isOpen) file.close();
  }
}

function isNotSqlite(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 26;
}
