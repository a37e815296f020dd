import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Env } from "#lib/env.ts";
import { writeLog } from "#lib/log.ts";
import type { SecretSettings } from "./secret.ts";
import { sqliteName } from "./sqlite-file.ts";
import { StoreRefused } from "./store.ts";

/** The settings that a store is opened with. */
export type StoreSettings = SecretSettings & Partial<Pick<Env, "AZIMUT_EXPECT_STORE">>;

/**
 * Refuses to begin a new store where one is expected: the folder is empty and was not at the last start, as when a disk is
 * not mounted, or the settings say that there is one. What stands beside the folder tells.
 * @throws StoreRefused with what to do
 */
export function checkExpectation(settings: StoreSettings): void {
  const folder = settings.AZIMUT_DATA_DIR;
  if (isStored(join(folder, sqliteName))) return;
  const isExpected = existsSync(noteOf(folder));
  if (isExpected && existsSync(folder) && isEmpty(folder)) {
    throw new StoreRefused(
      `the data folder ${folder} is empty, and there was a store in it: is it mounted? To begin a new store, remove ${noteOf(folder)}`,
    );
  }
  noteNewStore(settings, folder, isExpected);
}

/**
 * Says in the log that a new store begins where there was one.
 * @throws StoreRefused where the settings say that there is one
 */
export function noteNewStore(settings: StoreSettings, place: string, expected = false): void {
  if (settings.AZIMUT_EXPECT_STORE === "yes") {
    throw new StoreRefused(
      `there is no store in ${place}, and AZIMUT_EXPECT_STORE says that there is one`,
    );
  }
  if (expected) writeLog("store-made-anew", {});
}

/** Notes beside the data folder, where an unmounted disk does not hide it, that there is a store in it. */
export function expectStore(folder: string): void {
  const note = noteOf(folder);
  try {
    if (existsSync(note)) return;
    writeFileSync(
      note,
      "Azimut has its store in the folder of this name. Found empty, that folder is taken for one that is not mounted.\nRemove this file to let Azimut begin a new store there.\n",
      { mode: 0o644 },
    );
  } catch {
    // Nobody may write there: AZIMUT_EXPECT_STORE says it then.
  }
}

function noteOf(folder: string): string {
  return `${resolve(folder)}.expected`;
}

function isStored(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}

/** A fresh file system has `lost+found`. */
function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((name) => name === "lost+found");
}
