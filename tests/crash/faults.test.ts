import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { createServer, type Server } from "../servers/azimut-server.ts";
import { startPostgres } from "../servers/postgres-server.ts";
import { expectFaults, expectRecovery, openRoom } from "./fault-walk.ts";

async function start(settings: Record<string, string | null>): Promise<Server> {
  const server = await createServer({ AZIMUT_SECRET: null, DATABASE_URL: null, ...settings });
  onTestFinished(() => server.kill());
  await server.start();
  return server;
}

test("threats 31 and 56: on a full disk nothing answers 500, nothing counts as saved that is not, and it passes", async () => {
  const folder = makeFolder("small-disk");
  onTestFinished(() => {
    spawnSync("umount", [folder]);
  });
  // A disk of its own takes root; without, the limit of a process's files is one.
  const isDisk = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]).status === 0;
  const server = await start({ AZIMUT_DATA_DIR: folder });
  const room = await openRoom(server);
  const filler = join(folder, "filler");
  if (isDisk) fillDisk(filler);
  else limitFiles(server, "2000000:unlimited");
  // What has room in what is there is still kept.
  const kept: string[] = [];
  await vi.waitFor(
    async () => {
      const body = { title: "t".repeat(60) };
      const made = await room.counsellor.send("POST", "/api/v1/sessions", body);
      if (made.ok) kept.push(sessionSchema.parse(await made.json()).id);
      expect(made.status).toBe(503);
    },
    { timeout: 60_000, interval: 0 },
  );
  await expectFaults(room, "full");
  if (isDisk) rmSync(filler);
  else limitFiles(server, "unlimited:unlimited");
  await expectRecovery(room);
  const listed = JSON.stringify(await room.counsellor.insist("GET", "/api/v1/sessions"));
  expect(kept.filter((id) => !listed.includes(id))).toEqual([]);
}, 180_000);

test("threats 31 and 56: where no file can be written nothing answers 500, nothing counts as saved, and it passes", async () => {
  const server = await start({ AZIMUT_DATA_DIR: makeFolder("no-writing") });
  const room = await openRoom(server);
  limitFiles(server, "1:unlimited");
  await expectFaults(room, "read-only");
  limitFiles(server, "unlimited:unlimited");
  await expectRecovery(room);
}, 180_000);

/** A folder for a store, gone when the test is over. */
function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `azimut-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function fillDisk(path: string): void {
  const file = openSync(path, "w");
  try {
    for (const size of [65_536, 1]) {
      try {
        while (writeSync(file, Buffer.alloc(size)) > 0);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}

function limitFiles(server: Server, limit: string): void {
  const { status } = spawnSync("prlimit", [`--pid=${server.pid()}`, `--fsize=${limit}`]);
  expect(status).toBe(0);
}

test("threats 31 and 56: with damaged pages nothing answers 500, and once they are sound again all goes on", async () => {
  const folder = makeFolder("damaged");
  const server = await start({ AZIMUT_DATA_DIR: folder });
  const room = await openRoom(server);
  await server.stop();
  const path = join(folder, "azimut.sqlite");
  const sound = readFileSync(path);
  damageTables(path, ["session", "participant", "auth_user", "auth_session", "door"]);
  await server.start();
  await expectFaults(room, "damaged");
  const file = openSync(path, "r+");
  writeSync(file, sound);
  closeSync(file);
  await expectRecovery(room);
}, 180_000);

/** Writes over the first page of each table. */
function damageTables(path: string, tables: readonly string[]): void {
  const store = new DatabaseSync(path, { readOnly: true });
  const size = Number(store.prepare("pragma page_size").get()?.page_size);
  const pages = tables.map((name) =>
    Number(store.prepare("select rootpage from sqlite_schema where name = ?").get(name)?.rootpage),
  );
  store.close();
  const file = openSync(path, "r+");
  for (const page of pages) writeSync(file, Buffer.alloc(size, 0xa5), 0, size, (page - 1) * size);
  closeSync(file);
}

test("threats 31 and 56: while PostgreSQL is away nothing answers 500, and once it is back all goes on", async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const settings = {
    AZIMUT_DATA_DIR: makeFolder("away"),
    DATABASE_URL: `${postgres.url}/postgres`,
  };
  const room = await openRoom(await start(settings));
  await postgres.pause();
  await expectFaults(room, "away");
  await postgres.resume();
  await expectRecovery(room);
}, 180_000);
