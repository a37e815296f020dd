import { hostname } from "node:os";
import { expect, test } from "vitest";
import { makeFolder } from "../engines.ts";
import { holdStore, runDb } from "./process.ts";

test("threat 32: a second process on one SQLite file stops with one line that names the holder", async () => {
  const { settings, remove } = await makeFolder();
  const first = holdStore(settings);
  expect(await first.ready).toBe("holds sqlite\n");
  const second = holdStore(settings);
  expect(await second.ended).toBe(1);
  const line = new RegExp(
    `^Azimut cannot start: the data folder ${settings.AZIMUT_DATA_DIR} is in use by process ${first.child.pid} on ${hostname()} since \\d{4}-\\d\\d-\\d\\dT[^ ]*\\.$`,
  );
  expect(JSON.parse(await second.ready).msg).toMatch(line);
  expect(runDb(settings, "status").stdout).toContain(`process ${first.child.pid} on`);

  first.child.kill("SIGKILL");
  await first.ended;
  const third = holdStore(settings);
  expect(await third.ready).toBe("holds sqlite\n");
  third.child.kill("SIGKILL");
  await third.ended;
  await remove();
});

test("a data folder that cannot be made stops the start with one line", async () => {
  const settings = { AZIMUT_DATA_DIR: "/dev/null/azimut", AZIMUT_SECRET: null, DATABASE_URL: null };
  const refused = holdStore(settings);
  expect(await refused.ended).toBe(1);
  expect(JSON.parse(await refused.ready).msg).toMatch(
    /^Azimut cannot start: the data folder \/dev\/null\/azimut cannot be used: [^\n]+$/,
  );
});
