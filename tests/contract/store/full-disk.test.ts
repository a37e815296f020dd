import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, test } from "vitest";
import { createCommitQueue } from "#lib/db/commit-queue.ts";
import { isStoreFailure } from "#lib/db/failure.ts";
import { migrate } from "#lib/db/migrate.ts";
import { NodeSqliteDialect } from "#lib/db/sqlite-dialect.ts";
import { openSqliteFile } from "#lib/db/sqlite-file.ts";
import type { Tables } from "#lib/db/tables.ts";
import { makeFolder } from "../engines.ts";

/** A store whose file may not grow: to SQLite, a full disk. */
async function openStoreOnFullDisk() {
  const place = await makeFolder();
  const file = openSqliteFile(join(place.settings.AZIMUT_DATA_DIR, "azimut.sqlite"));
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  await migrate(db);
  const pages = Number(file.prepare("pragma page_count").get()?.page_count);
  file.exec(`pragma max_page_count = ${pages}`);
  return { ...place, file, db, commit: createCommitQueue(db, file) };
}

function write(db: Kysely<Tables>, detail: string): Promise<unknown> {
  return db.insertInto("receipt").values({ id: detail, at: 1, kind: "session", detail }).execute();
}

test("threat 31: on a full disk every unit of the commit fails as not saved, and later ones succeed", async () => {
  const { file, db, commit, remove } = await openStoreOnFullDisk();
  const outcomes = await Promise.allSettled([
    commit((unit) => write(unit, "small")),
    commit((unit) => write(unit, "x".repeat(100_000))),
  ]);
  for (const outcome of outcomes) {
    expect(outcome.status).toBe("rejected");
    if (outcome.status === "rejected") expect(isStoreFailure(outcome.reason)).toBe(true);
  }
  expect(await db.selectFrom("receipt").selectAll().execute()).toEqual([]);

  file.exec("pragma max_page_count = 1000000");
  await commit((unit) => write(unit, "x".repeat(100_000)));
  expect(await db.selectFrom("receipt").select("at").execute()).toEqual([{ at: 1 }]);
  await db.destroy();
  await remove();
});

test("threat 31: a read-only database is a failure of the store, not of the program", async () => {
  const { file, db, commit, remove } = await openStoreOnFullDisk();
  file.exec("pragma query_only = on");
  const failure = await commit((unit) => write(unit, "one")).catch((error) => error);
  expect(isStoreFailure(failure)).toBe(true);
  file.exec("pragma query_only = off");
  await commit((unit) => write(unit, "one"));
  await db.destroy();
  await remove();
});

test("a mistake in a query is no failure of the store", () => {
  const file = new DatabaseSync(":memory:");
  expect(() => file.exec("select nothing from nowhere")).toThrow();
  for (const statement of ["select nothing from nowhere", "insert into nowhere values (1)"]) {
    try {
      file.exec(statement);
    } catch (error) {
      expect(isStoreFailure(error)).toBe(false);
    }
  }
});

test("threat 29–30: a commit returns once the log is synced", async () => {
  const { file, remove } = await openStoreOnFullDisk();
  expect(file.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(file.prepare("pragma synchronous").get()).toEqual({ synchronous: 2 });
  expect(file.prepare("pragma secure_delete").get()).toEqual({ secure_delete: 1 });
  file.close();
  await remove();
});
