import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import { runDb } from "./process.ts";

describeEngines("npm run db", (engine, makePlace) => {
  test("migrate, status and check, also beside the process that holds the store", async () => {
    const { settings, remove } = await makePlace();
    expect(runDb(settings, "migrate")).toMatchObject({ status: 0, stderr: "" });
    const store = await openStore(settings);
    const { status, stdout } = runDb(settings, "status");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^migration {3}0001-sessions: \d{4}-/m);
    expect(stdout).toMatch(
      engine === "sqlite" ? /^engine {6}SQLite 3/m : /^engine {6}PostgreSQL 1/m,
    );
    expect(runDb(settings, "check")).toMatchObject({ status: 0, stderr: "" });
    await store.close();
    await remove();
  });

  test("backup FILE while the store is being written: a whole copy, and no file is overwritten", async () => {
    const { settings, remove } = await makePlace();
    const scratch = await makeFolder();
    const target = join(scratch.settings.AZIMUT_DATA_DIR, "copy");
    const store = await openStore(settings);
    await store.commit((db) =>
      db.insertInto("receipt").values({ id: "r", at: 1, kind: "session", detail: "" }).execute(),
    );
    expect(runDb(settings, "backup", target)).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(`${target}.partial`)).toBe(false);
    const again = runDb(settings, "backup", target);
    expect(again).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("overwrites nothing"),
    });
    if (engine === "sqlite") expect(runDb(settings, "check", target)).toMatchObject({ status: 0 });
    else expect(readFileSync(target).subarray(0, 5).toString()).toBe("PGDMP");
    await store.close();
    await remove();
    await scratch.remove();
  });

  test("check names a door that leads nowhere", async () => {
    const { settings, remove } = await makePlace();
    const store = await openStore(settings);
    const door = { code: "c", token_hash: "t", session_id: "gone" };
    await store.db.insertInto("door").values(door).execute();
    expect(runDb(settings, "check")).toMatchObject({
      status: 1,
      stderr: "a door leads to session gone, which is not there\n",
    });
    await store.close();
    await remove();
  });
});

test("a damaged file is named as such", async () => {
  const { settings, remove } = await makeFolder();
  const store = await openStore(settings);
  await store.close();
  const path = join(settings.AZIMUT_DATA_DIR, "azimut.sqlite");
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, 8192, 8192 + 4096 * 8));
  const { status, stderr } = runDb(settings, "check");
  expect(status).toBe(1);
  expect(stderr).not.toBe("");
  await remove();
});

test("without a store, and with a command that is none", async () => {
  const { settings, remove } = await makeFolder();
  expect(runDb(settings, "status")).toMatchObject({
    status: 1,
    stderr: `there is no store at ${join(settings.AZIMUT_DATA_DIR, "azimut.sqlite")}.\n`,
  });
  expect(runDb(settings, "erase")).toMatchObject({ status: 2 });
  await remove();
});
