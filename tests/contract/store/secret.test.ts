import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { describeEngines, type Place } from "../engines.ts";
import { runDb } from "./process.ts";

const other = "another secret, of 32 characters at least";

/** A place without `AZIMUT_SECRET`, and where its secret's file is. */
async function openPlace(makePlace: () => Promise<Place>) {
  const place = await makePlace();
  const settings = { ...place.settings, AZIMUT_SECRET: null };
  return { ...place, settings, file: join(settings.AZIMUT_DATA_DIR, "secret") };
}

describeEngines("the secret", (engine, makePlace) => {
  test("threat 50: it is made once, in a file that only its owner can read, and is not in the store", async () => {
    const { settings, file, remove } = await openPlace(makePlace);
    const first = await openStore(settings);
    expect(first.secret.length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(file, "utf8").trim()).toBe(first.secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const kept = await first.db.selectFrom("setting").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(first.secret);
    await first.close();
    const second = await openStore(settings);
    expect(second.secret).toBe(first.secret);
    await second.close();
    await remove();
  });

  test("threat 50: one that an older Azimut kept in the store moves out and stays the same", async () => {
    const { settings, file, remove } = await openPlace(makePlace);
    const former = "the-secret-that-an-older-azimut-kept-in-its-store";
    const before = await openStore(settings);
    await before.db.deleteFrom("setting").execute();
    await before.db.insertInto("setting").values({ name: "secret", value: former }).execute();
    await before.close();
    rmSync(file);

    const after = await openStore(settings);
    expect(after.secret).toBe(former);
    expect(readFileSync(file, "utf8").trim()).toBe(former);
    const names = await after.db.selectFrom("setting").select("name").execute();
    expect(names).not.toContainEqual({ name: "secret" });
    await after.close();
    if (engine === "sqlite") {
      const copy = join(settings.AZIMUT_DATA_DIR, "copy");
      expect(runDb(settings, "backup", copy).status).toBe(0);
      for (const path of [copy, join(settings.AZIMUT_DATA_DIR, "azimut.sqlite")]) {
        expect(readFileSync(path).includes(former)).toBe(false);
      }
    }
    await remove();
  });

  test("threat 50: a store whose secret is not there, or another one, is refused with one line that says what to set", async () => {
    const { settings, file, remove } = await openPlace(makePlace);
    await (await openStore(settings)).close();
    renameSync(file, `${file}.away`);
    const refusal = {
      name: "StoreRefused",
      message: expect.stringMatching(
        /^[^\n]*AZIMUT_SECRET_FILE[^\n]*AZIMUT_SECRET_PREVIOUS[^\n]*$/,
      ),
    };
    await expect(openStore(settings)).rejects.toMatchObject(refusal);
    await expect(openStore({ ...settings, AZIMUT_SECRET: other })).rejects.toMatchObject(refusal);
    writeFileSync(file, other);
    await expect(openStore(settings)).rejects.toMatchObject(refusal);

    const elsewhere = { ...settings, AZIMUT_SECRET_FILE: `${file}.away` };
    const found = await openStore(elsewhere);
    await found.close();
    const changed = { ...settings, AZIMUT_SECRET: other, AZIMUT_SECRET_PREVIOUS: found.secret };
    await (await openStore(changed)).close();
    await (await openStore({ ...settings, AZIMUT_SECRET: other })).close();
    await remove();
  });

  test("threat 50: where the secret is lost, a command takes a new one", async () => {
    const { settings, file, remove } = await openPlace(makePlace);
    const first = await openStore(settings);
    await first.close();
    rmSync(file);
    expect(runDb(settings, "migrate")).toMatchObject({ status: 1 });
    expect(runDb(settings, "new-secret")).toMatchObject({ status: 0 });
    const second = await openStore(settings);
    expect(second.secret).not.toBe(first.secret);
    await second.close();
    await remove();
  });

  test("the command begins no store where there is none", async () => {
    const { settings, file, remove } = await openPlace(makePlace);
    expect(runDb(settings, "new-secret")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no store at"),
    });
    expect(existsSync(file)).toBe(false);
    await remove();
  });
});
