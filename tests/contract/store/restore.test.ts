import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { makeFolder, type Place } from "../engines.ts";
import { holdStore, runDb, startDb } from "./process.ts";
import { readReceipts, writeReceipt } from "./receipts.ts";

const start = Date.UTC(2026, 8, 1, 8);

/** A store in which a receipt says which one it is, with a backup of it before `now` was written. */
async function makeStores() {
  const place = await makeFolder();
  onTestFinished(() => place.remove());
  const folder = place.settings.AZIMUT_DATA_DIR;
  const backup = join(folder, "..", "backup");
  await writeReceipt(place, { id: "then", at: start });
  expect(runDb(place.settings, "backup", backup)).toMatchObject({ status: 0 });
  await writeReceipt(place, { id: "now", at: start + 1 });
  return { ...place, folder, backup, target: join(folder, "azimut.sqlite") };
}

/** Leaves the store as a killed server does: with a log that holds what its file does not (the receipt `late`). */
async function crash({ settings, target }: Pick<Place, "settings"> & { target: string }) {
  const store = await openStore(settings);
  const row = { id: "late", at: start + 2, kind: "session" as const, detail: "" };
  await store.commit((db) => db.insertInto("receipt").values(row).execute());
  const files = [target, `${target}-wal`].map((path) => ({ path, bytes: readFileSync(path) }));
  await store.close();
  for (const { path, bytes } of files) writeFileSync(path, bytes);
}

test("threat 59: a backup takes the place of a store that was killed, which is kept whole beside it", async () => {
  const stores = await makeStores();
  await crash(stores);
  expect(statSync(`${stores.target}-wal`).size).toBeGreaterThan(0);
  const { status, stdout, stderr } = runDb(stores.settings, "restore", stores.backup);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("before-restore");
  expect(await readReceipts(stores)).toEqual(["then"]);
  expect(runDb(stores.settings, "check")).toMatchObject({ status: 0 });
  const aside = join(stores.folder, "before-restore");
  expect(await readReceipts({ settings: { ...stores.settings, AZIMUT_DATA_DIR: aside } })).toEqual([
    ...["then", "now", "late"],
  ]);
  expect(runDb(stores.settings, "restore", stores.backup)).toMatchObject({ status: 0 });
  expect(readdirSync(stores.folder)).toContain("before-restore-2");
});

test("threat 59: a restored store goes on from the later of both times, so that nothing in it lives longer", async () => {
  const stores = await makeStores();
  const file = new DatabaseSync(stores.target);
  const row = { seen: start + 5, wall: start + 5, since: null, confirmed: null };
  file
    .prepare("insert or replace into setting values ('clock', ?)")
    .run(JSON.stringify({ ...row, seen: start + 9 }));
  file.close();
  runDb(stores.settings, "restore", stores.backup);
  expect(runDb(stores.settings, "clock").stdout).toContain(new Date(start + 9).toISOString());
});

test("threat 59: while Azimut runs, nothing is restored, and it is named", async () => {
  const stores = await makeStores();
  const { child, ready, ended } = holdStore(stores.settings);
  await ready;
  expect(runDb(stores.settings, "restore", stores.backup)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`in use by process ${child.pid} on `),
  });
  child.kill("SIGKILL");
  await ended;
  expect(await readReceipts(stores)).toEqual(["then", "now"]);
});

test.each<[string, (backup: string) => void, RegExp]>([
  ["no file", (backup) => rmSync(backup), /is no file/],
  ["a text", (backup) => writeFileSync(backup, "Bonjour"), /is not a store of Azimut/],
  ["a backup of PostgreSQL", (backup) => writeFileSync(backup, "PGDMP…"), /pg_restore/],
  ["another program's database", makeForeign, /is not a store of Azimut/],
  ["a damaged file", damage, /is damaged|malformed/],
  ["a cut file", (backup) => writeFileSync(backup, readFileSync(backup).subarray(0, 8192)), /./],
  ["a newer version's store", makeNewer, /newer version of Azimut \(0999-later\)/],
  ["a store in use, copied", (backup) => writeFileSync(`${backup}-wal`, "log"), /no backup/],
])("threat 59: %s is not restored, and the store stays as it is", async (_name, spoil, reason) => {
  const stores = await makeStores();
  const before = readdirSync(stores.folder);
  spoil(stores.backup);
  const { status, stderr } = runDb(stores.settings, "restore", stores.backup);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
  expect(readdirSync(stores.folder)).toEqual(before);
  expect(await readReceipts(stores)).toEqual(["then", "now"]);
});

test("threat 59: a backup copied by hand over a killed store's file is refused before its log is mixed in", async () => {
  const stores = await makeStores();
  await crash(stores);
  copyFileSync(stores.backup, stores.target);
  await expect(openStore(stores.settings)).rejects.toThrow("belongs to another store");
  expect(runDb(stores.settings, "restore", stores.backup)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("belongs to another store"),
  });
  rmSync(`${stores.target}-wal`);
  expect(await readReceipts(stores)).toEqual(["then"]);
});

test("threat 59: killed while it restores, either store is there whole", async () => {
  const stores = await makeStores();
  for (let at = 0; at < 6; at += 1) {
    const restoring = startDb(stores.settings, "restore", stores.backup);
    const ended = once(restoring, "exit");
    while (at % 2 === 1 && !existsSync(`${stores.target}.restoring`) && restoring.exitCode === null)
      await setTimeout(1);
    await setTimeout(at * 15);
    restoring.kill("SIGKILL");
    await ended;
    expect(await readReceipts(stores)).toContain("then");
    expect(runDb(stores.settings, "check")).toMatchObject({ status: 0 });
  }
});

function makeForeign(path: string): void {
  rmSync(path);
  const file = new DatabaseSync(path);
  file.exec("create table note (text text)");
  file.close();
}

function makeNewer(path: string): void {
  const file = new DatabaseSync(path);
  file.exec("insert into migration values ('0999-later', '2027-01-01T00:00:00.000Z')");
  file.close();
}

function damage(path: string): void {
  writeFileSync(path, readFileSync(path).fill(0x5a, 8192, 8192 + 4096 * 8));
}
