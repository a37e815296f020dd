import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import { runDb } from "./process.ts";
import { readReceipts, writeReceipt } from "./receipts.ts";

const at = Date.UTC(2026, 8, 1, 8);

describeEngines("a store that is expected", (engine, makePlace) => {
  test("threat 59: AZIMUT_EXPECT_STORE begins no new one, and says so", async () => {
    const place = await makePlace();
    const expecting = { ...place.settings, AZIMUT_EXPECT_STORE: "yes" as const };
    await expect(openStore(expecting)).rejects.toThrow("there is no store in ");
    await writeReceipt(place, { id: "one", at });
    expect(await readReceipts({ settings: expecting })).toEqual(["one"]);
    expect(runDb(place.settings, "restore", "x").status).toBe(1);
    if (engine === "postgres") {
      expect(runDb(place.settings, "restore", "x").stderr).toContain("pg_restore");
    }
    await place.remove();
  });
});

test("threat 59: a folder that is empty where a store was is not begun anew; a fresh one is, and one that was deleted", async () => {
  const place = await makeFolder();
  const folder = place.settings.AZIMUT_DATA_DIR;
  rmSync(folder, { recursive: true, force: true });
  await writeReceipt(place, { id: "one", at });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await expect(openStore(place.settings)).rejects.toThrow("is it mounted?");
  expect(readdirSync(folder)).toEqual([]);
  rmSync(`${folder}.expected`);
  await writeReceipt(place, { id: "two", at });
  rmSync(folder, { recursive: true });
  expect(await readReceipts(place)).toEqual([]);
  await place.remove();
});
