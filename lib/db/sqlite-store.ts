import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely, type LogEvent } from "kysely";
import { createCommitQueue } from "./commit-queue.ts";
import { checkExpectation, expectStore, type StoreSettings } from "./expected-store.ts";
import { nameStoreFailure } from "./failure.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";
import { settleSecret } from "./secret.ts";
import { NodeSqliteDialect } from "./sqlite-dialect.ts";
import { openSqliteFile, refuseForeignLog, sqliteName } from "./sqlite-file.ts";
import { type Store, StoreRefused } from "./store.ts";
import { noteFailureOf, noteQuery } from "./store-watch.ts";
import type { Tables } from "./tables.ts";

/**
 * Opens the store in a folder, for this process alone, and brings its tables up to date.
 * @throws StoreRefused where another process holds the folder, or it cannot be written
 */
export async function openSqliteStore(settings: StoreSettings): Promise<Store> {
  const folder = settings.AZIMUT_DATA_DIR;
  const { file, unlock } = openFolder(settings);
  const listeners = new Set<(topic: string | null) => void>();
  const store = createStore(join(folder, sqliteName), file);

  async function close(): Promise<void> {
    await store.close();
    unlock();
  }

  try {
    await migrate(store.db);
    const { secret, hasMoved } = await settleSecret(store.db, settings);
    if (hasMoved) await store.emptyLog();
    expectStore(folder);
    return {
      ...store,
      announce: (topic) => {
        for (const listener of listeners) listener(topic);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      secret,
      async close() {
        // What is under way is on the disk after it.
        await store.commit(async () => {}).catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens the store of this process once more, for another thread of it: the folder is held, and its tables are up to date. Whoever
 * listens does so in the thread that opened it first, which `announce` tells.
 */
export function shareSqliteStore(
  settings: StoreSettings,
  given: Pick<Store, "announce" | "secret">,
): Store {
  const path = join(settings.AZIMUT_DATA_DIR, sqliteName);
  return { ...createStore(path, openSqliteFile(path)), ...given, listen: () => () => {} };
}

function createStore(path: string, file: DatabaseSync) {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file), log: noteFailedQuery });
  const commit = createCommitQueue(db, file);

  function noteFailedQuery(event: LogEvent): void {
    noteQuery(event);
    if (event.level !== "error" || nameStoreFailure(event.error) !== "damaged") return;
    // SQLite would go on with the damaged page that it has in memory, also once the file is sound again.
    setImmediate(() => file.isOpen && file.exec("pragma shrink_memory"));
  }

  async function emptyLog(): Promise<void> {
    await db.connection().execute(async () => {
      file.exec("pragma wal_checkpoint(truncate)");
    });
  }

  return {
    ...{ engine: "sqlite" as const, place: path, db, emptyLog },
    commit: <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => noteFailureOf(commit(work)),
    scrub: async (how: Parameters<Store["scrub"]>[0]) => {
      if (how !== "left-over") await emptyLog();
    },
    async close() {
      await db.destroy();
      if (file.isOpen) file.close();
    },
  };
}

function openFolder(settings: StoreSettings) {
  const folder = settings.AZIMUT_DATA_DIR;
  let unlock = () => {};
  try {
    checkExpectation(settings);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    unlock = lockFolder(folder, Date.now());
    const path = join(folder, sqliteName);
    refuseForeignLog(path);
    // For its owner alone, also in a folder that others may read; the log beside it gets the same mode.
    closeSync(openSync(path, "a", 0o600));
    return { unlock, file: openSqliteFile(path) };
  } catch (error) {
    unlock();
    if (error instanceof StoreRefused) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`the data folder ${folder} cannot be used: ${message}`);
  }
}
