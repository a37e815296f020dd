import { Kysely, PostgresDialect } from "kysely";
import { Pool, TypeOverrides, types } from "pg";
import { noteNewStore, type StoreSettings } from "./expected-store.ts";
import { isConflict } from "./failure.ts";
import { findNewerMigrations, migrate } from "./migrate.ts";
import { checkPostgres } from "./postgres-checks.ts";
import { openNews } from "./postgres-news.ts";
import { createScrub, keepNoSamples } from "./postgres-scrub.ts";
import { settleSecret } from "./secret.ts";
import { type Store, StoreRefused } from "./store.ts";
import { noteFailureOf, noteQuery, noteStoreFailure } from "./store-watch.ts";
import type { Tables } from "./tables.ts";

/** How often a unit of work is tried when PostgreSQL undoes it because of another one. */
const mostTries = 5;

/** The advisory lock that instances starting together queue up at. */
const startLock = 4_146_285_613;

/**
 * Opens the store on a PostgreSQL, checks that it keeps what it acknowledges, and brings its tables up to date.
 * @throws StoreRefused where the server cannot be reached or does not pass
 */
export async function openPostgresStore(url: string, settings: StoreSettings): Promise<Store> {
  const pool = createPool(url);
  const connect = () => pool.connect().catch(noteAndThrow);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect, end: () => pool.end(), options: pool.options },
    }),
    log: noteQuery,
  });
  try {
    await checkPostgres(pool).catch((error) => refuse(url, error));
    const isNew = (await findNewerMigrations(db)) === null;
    if (isNew) noteNewStore(settings, namePlace(url));
    await migrateAlone(pool, db);
    const { secret, hasMoved } = await settleSecret(db, settings);
    const scrub = createScrub(pool);
    if (hasMoved) await scrub("thorough");
    const news = openNews(pool, url);
    return {
      engine: "postgres",
      place: namePlace(url),
      db,
      commit: (work) => noteFailureOf(commit(db, work)),
      announce: news.announce,
      listen: news.listen,
      scrub,
      secret,
      close: async () => {
        await news.close();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    if (!pool.ended) await pool.end();
    throw error;
  }
}

function createPool(url: string): Pool {
  const numbers = new TypeOverrides();
  // Times in milliseconds and counts fit in a number; the driver would give text.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    // Waiting for a free connection counts too: a room that answers at once waits rather than being refused.
    connectionTimeoutMillis: 20_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    types: numbers,
  });
  // A connection that breaks is replaced by the pool. Without these listeners it would end the process: the pool's own is
  // for idle ones, the other for one that breaks between two queries of a transaction.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

async function commit<Value>(
  db: Kysely<Tables>,
  work: (db: Kysely<Tables>) => Promise<Value>,
): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === mostTries || !isConflict(error)) throw error;
    }
  }
}

async function migrateAlone(pool: Pool, db: Kysely<Tables>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [startLock]);
    await migrate(db);
    await keepNoSamples(client);
  } finally {
    // The lock goes with the connection.
    client.release(true);
  }
}

function noteAndThrow(error: unknown): never {
  noteStoreFailure(error);
  throw error;
}

function namePlace(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function refuse(url: string, error: unknown): never {
  if (error instanceof StoreRefused) throw error;
  const message = error instanceof Error ? error.message || error.name : String(error);
  throw new StoreRefused(`PostgreSQL at ${namePlace(url)} cannot be used: ${message}`, {
    cause: error,
  });
}
