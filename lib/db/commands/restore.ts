import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Env } from "#lib/env.ts";
import { changeClockRow, readClockRow } from "../clock-row.ts";
import { expectStore } from "../expected-store.ts";
import { lockFolder } from "../folder-lock.ts";
import { findNewerMigrations } from "../migrate.ts";
import { NodeSqliteDialect } from "../sqlite-dialect.ts";
import { checkSqliteFile, refuseForeignLog, sqliteName } from "../sqlite-file.ts";
import { StoreRefused } from "../store.ts";
import type { Tables } from "../tables.ts";

/**
 * Puts a backup in the place of the embedded store. It is copied beside the store and looked through first; the store that was
 * there is kept in a folder of its own; then one renaming puts the copy in its place. Ended at any moment, either the store
 * from before is there or the backup, whole.
 * @throws StoreRefused where the backup is none, damaged or newer, the folder is in use, or two stores could be mixed
 */
export async function restoreStore(env: Env, path: string): Promise<number> {
  const { AZIMUT_DATA_DIR: folder, DATABASE_URL } = env;
  if (DATABASE_URL !== null) {
    throw new StoreRefused(
      "DATABASE_URL names a PostgreSQL: restore it with pg_restore, see docs/operations.md",
    );
  }
  const target = join(folder, sqliteName);
  refopenAlone(path, target);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder, Date.now());
  const copy = `${target}.restoring`;
  try {
    refuseForeignLog(target);
    removeStore(copy);
    copyFileSync(path, copy);
    await checkCopy(copy, path);
    const seen = await settleTime(copy, await foldLog(target));
    syncFile(copy);
    const aside = existsSync(target) ? keepAside(target) : null;
    renameSync(copy, target);
    syncFile(folder);
    expectStore(folder);
    console.log(`${path} is the store now, at ${target}.`);
    if (aside) console.log(`The store from before is kept in ${aside}.`);
    if (seen !== null) console.log(`Its clock was last at ${new Date(seen).toISOString()}.`);
    return 0;
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`${path} cannot be restored: ${message}`, { cause: error });
  } finally {
    removeStore(copy);
    unlock();
  }
}

function refopenAlone(path: string, target: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new StoreRefused(`${path} is no file`);
  if (resolve(path) === resolve(target)) throw new StoreRefused(`${path} is the store itself`);
  const start = readStart(path);
  if (start.startsWith("PGDMP")) {
    throw new StoreRefused(
      `${path} is a backup of PostgreSQL: set DATABASE_URL and use pg_restore, see docs/operations.md`,
    );
  }
  if (!start.startsWith("SQLite format 3")) {
    throw new StoreRefused(`${path} is not a store of Azimut`);
  }
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) {
    throw new StoreRefused(
      `${log} lies beside it: that is a store in use or one that was not closed, and no backup. Make one with npm run -s db -- backup`,
    );
  }
}

function readStart(path: string): string {
  const handle = openSync(path, "r");
  const bytes = Buffer.alloc(16);
  readSync(handle, bytes, 0, 16, 0);
  closeSync(handle);
  return bytes.toString("latin1");
}

/**
 * Writes what is still in a store's log into its file, so that the file alone is the store. Gives the last time it has seen,
 * or null where there is no store or it is damaged: that may be why another is restored.
 */
async function foldLog(target: string): Promise<number | null> {
  if (!existsSync(target)) return null;
  return openAlone(target, async (db) => (await readClockRow(db))?.seen ?? null).catch(() => null);
}

async function checkCopy(copy: string, path: string): Promise<void> {
  await openAlone(copy, async (db, file) => {
    const faults = checkSqliteFile(file);
    if (faults.length > 0) throw new StoreRefused(`${path} is damaged: ${faults[0]}`);
    const newer = await findNewerMigrations(db);
    if (newer === null) throw new StoreRefused(`${path} is not a store of Azimut`);
    if (newer.length > 0) {
      throw new StoreRefused(
        `${path} was made by a newer version of Azimut (${newer.join(", ")}): restore it with that one`,
      );
    }
  });
}

/** Gives the copy the former store's time where that is later: time went on since the backup. */
async function settleTime(copy: string, former: number | null): Promise<number | null> {
  return openAlone(copy, async (db) => {
    const row = await readClockRow(db);
    const seen = Math.max(row?.seen ?? 0, former ?? 0);
    if (seen === 0) return null;
    await changeClockRow(db, () => ({ seen, wall: seen, since: null, confirmed: null }));
    return seen;
  });
}

async function openAlone<Value>(
  path: string,
  use: (db: Kysely<Tables>, file: DatabaseSync) => Promise<Value>,
): Promise<Value> {
  const file = new DatabaseSync(path);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  try {
    // One file without a log beside it.
    file.exec("pragma journal_mode = delete; pragma synchronous = full");
    return await use(db, file);
  } finally {
    await db.destroy();
    if (file.isOpen) file.close();
  }
}

/** Keeps the store in a folder of its own; its name there is a second one, until the copy takes its place. */
function keepAside(target: string): string {
  const [folder, base] = [resolve(target, ".."), "before-restore"];
  let aside = join(folder, base);
  for (let at = 2; existsSync(aside); at += 1) aside = join(folder, `${base}-${at}`);
  mkdirSync(aside, { mode: 0o700 });
  const kept = join(aside, sqliteName);
  // A damaged store may still have its log, which must never meet the copy.
  for (const end of ["-wal", "-shm"]) {
    if (existsSync(`${target}${end}`)) renameSync(`${target}${end}`, `${kept}${end}`);
  }
  try {
    linkSync(target, kept);
  } catch {
    // A file system without second names.
    copyFileSync(target, kept);
  }
  syncFile(kept);
  syncFile(aside);
  return aside;
}

function removeStore(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${end}`, { force: true });
}

function syncFile(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
