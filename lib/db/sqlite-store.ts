import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
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
  const path = join(folder, sqliteName);
  const { file, unlock } = openFolder(settings);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file), log: noteFailedQuery });
  const listeners = new Set<(topic: string | null) => void>();

  function noteFailedQuery(event: LogEvent): void {
    noteQuery(event);
    if (event.level !== "error" || nameStoreFailure(event.error) !== "damaged") return;
    // SQLite would go on with the damaged page that it has in memory, also once the file is sound again.
    setImmediate(() => file.isOpen && file.exec("pragma shrink_memory"));
  }

  async function close(): Promise<void> {
    await db.destroy();
    if (file.isOpen) file.close();
    unlock();
  }

  async function emptyLog(): Promise<void> {
    await db.connection().execute(async () => {
      file.exec("pragma wal_checkpoint(truncate)");
    });
  }

  try {
    await migrate(db);
    const commit = createCommitQueue(db, file);
    const { secret, hasMoved } = await settleSecret(db, settings);
    if (hasMoved) await emptyLog();
    expectStore(folder);
    return {
      engine: "sqlite",
      place: path,
      db,
      commit: (work) => noteFailureOf(commit(work)),
      announce: (topic) => {
        for (const listener of listeners) listener(topic);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      scrub: async (how) => {
        if (how !== "left-over") await emptyLog();
      },
      secret,
      async close() {
        // What is under way is on the disk after it.
        await commit(async () => {}).catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
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
