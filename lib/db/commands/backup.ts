import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import type { Env } from "#lib/env.ts";
import { lookAtStore } from "../looked-at-store.ts";
import { StoreRefused } from "../store.ts";

/** All pages in one step: a backup in steps starts afresh whenever the running server writes in between. */
const everyPage = 2 ** 30;

/**
 * Writes a copy of the store, whole as of one moment, while Azimut may be running: SQLite by its own online backup,
 * PostgreSQL by `pg_dump` (custom format). The file appears under its name only once it is complete and on the disk.
 */
export async function backUpStore(env: Env, path: string): Promise<number> {
  if (existsSync(path)) throw new StoreRefused(`${path} exists: a backup overwrites nothing`);
  if (!existsSync(dirname(path))) throw new StoreRefused(`there is no folder ${dirname(path)}`);
  const partial = `${path}.partial`;
  try {
    await lookAtStore({ env }, async ({ file }) => {
      if (file) await backUpSqlite(file, partial);
      else dumpPostgres(env, partial);
    });
    chmodSync(partial, 0o600);
    syncFile(partial);
    renameSync(partial, path);
    syncFile(dirname(path));
  } finally {
    rmSync(partial, { force: true });
  }
  console.log(`${path} is a backup. To restore it, see docs/operations.md.`);
  return 0;
}

async function backUpSqlite(file: DatabaseSync, path: string): Promise<void> {
  await backup(file, path, { rate: everyPage });
  // One file, that can be read without writing a log beside it.
  const copy = new DatabaseSync(path);
  copy.exec("pragma journal_mode = delete");
  copy.close();
}

function dumpPostgres(env: Env, path: string): void {
  const address = new URL(env.DATABASE_URL ?? "");
  // A password on the command line could be read by other users of the machine.
  const passwordFile = `${path}.password`;
  writeFileSync(passwordFile, `*:*:*:*:${escapePassword(address.password)}\n`, { mode: 0o600 });
  address.password = "";
  address.searchParams.set("passfile", passwordFile);
  const parameters = ["--format=custom", `--file=${path}`, `--dbname=${address}`];
  const { status, error, stderr } = spawnSync("pg_dump", parameters, { encoding: "utf8" });
  rmSync(passwordFile);
  if (error) throw new StoreRefused(`pg_dump cannot be run: ${error.message}`, { cause: error });
  if (status !== 0) throw new StoreRefused(`pg_dump failed: ${stderr.trim()}`);
}

function escapePassword(inAddress: string): string {
  return decodeURIComponent(inAddress).replaceAll(/[\\:]/g, "\\$&");
}

function syncFile(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
