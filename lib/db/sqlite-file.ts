import { DatabaseSync } from "node:sqlite";

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
