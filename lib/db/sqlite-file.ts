import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { StoreRefused } from "./store.ts";

/** The database's file in the data folder. */
export const sqliteName = "azimut.sqlite";

/**
 * Opens a database file with the settings that its promises rest on: a commit is on the disk when it returns (WAL with
 * `synchronous = FULL` syncs the log at each commit), rows point to rows that exist, and what is deleted is overwritten.
 */
export function openSqliteFile(path: string, { readOnly = false } = {}): DatabaseSync {
  const file = new DatabaseSync(path, { readOnly });
  file.exec("pragma busy_timeout = 5000");
  if (readOnly) return file;
  file.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma secure_delete = on;
    pragma journal_size_limit = 16777216;
  `);
  return file;
}

/**
 * Refuses a file beside which another one's log lies: SQLite would write that log into it, and mix two stores. A backup says in
 * its header that it has no log, and what is no database cannot have one.
 * @throws StoreRefused with what to do
 */
export function refuseForeignLog(path: string): void {
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) return;
  if (existsSync(path) && readLogVersion(path) === usesLog) return;
  throw new StoreRefused(
    `${log} belongs to another store than ${path}: move it out of the folder, and keep it where the store that it belongs to is`,
  );
}

/** The two bytes of the header that say how a file is written: with a log, or (1) without. */
const usesLog = 0x0202;

function readLogVersion(path: string): number {
  const handle = openSync(path, "r");
  const bytes = Buffer.alloc(2);
  readSync(handle, bytes, 0, 2, 18);
  closeSync(handle);
  return bytes.readUInt16BE();
}

/** Gives the faults that SQLite finds in a file: damaged pages and rows that point nowhere. Empty means sound. */
export function checkSqliteFile(file: DatabaseSync): string[] {
  const damage = file
    .prepare("pragma integrity_check")
    .all()
    .map((row) => String(row.integrity_check))
    .filter((line) => line !== "ok");
  const orphans = file.prepare("pragma foreign_key_check").all();
  return [...damage, ...orphans.map(({ table }) => `a row of ${table} points to no row`)];
}
