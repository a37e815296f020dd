import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreRefused } from "./store.ts";

/** Who holds a data folder. */
interface Holder {
  pid: number;
  host: string;
  since: string;
}

/**
 * Takes a data folder for this process alone. The lock is an open write transaction on a small SQLite file of its own:
 * the system lets go of it when the process ends, however it ends, and others can still read who holds it.
 * @returns the way to let go
 * @throws StoreRefused that names the holder
 */
export function lockFolder(folder: string, now: number): () => void {
  const file = new DatabaseSync(join(folder, "azimut.lock"));
  try {
    file.exec("pragma busy_timeout = 0; begin immediate");
    file.exec("create table if not exists holder (pid integer, host text, since text)");
    file.exec("delete from holder");
    file
      .prepare("insert into holder values (?, ?, ?)")
      .run(process.pid, hostname(), new Date(now).toISOString());
    file.exec("commit; begin immediate");
    return () => {
      if (file.isOpen) file.close();
    };
  } catch (error) {
    const holder = isBusy(error) ? readHolder(file) : null;
    file.close();
    if (!isBusy(error)) throw error;
    const who = holder
      ? `process ${holder.pid} on ${holder.host} since ${holder.since}`
      : "another process";
    throw new StoreRefused(`the data folder ${folder} is in use by ${who}`);
  }
}

/** Gives who holds a data folder, or null when nobody does. */
export function findHolder(folder: string): Holder | null {
  const file = new DatabaseSync(join(folder, "azimut.lock"));
  try {
    file.exec("pragma busy_timeout = 0; begin immediate; rollback");
    return null;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return readHolder(file);
  } finally {
    file.close();
  }
}

function readHolder(file: DatabaseSync): Holder | null {
  try {
    const row = file.prepare("select pid, host, since from holder").get();
    return row ? { pid: Number(row.pid), host: String(row.host), since: String(row.since) } : null;
  } catch {
    // The other process has only just made the file.
    return null;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5;
}
