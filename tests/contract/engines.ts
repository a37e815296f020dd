import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { describe, inject } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";

/** The settings that name one place to store things, and the way to be rid of it. */
export interface Place {
  settings: {
    AZIMUT_DATA_DIR: string;
    AZIMUT_SECRET: string | null;
    DATABASE_URL: string | null;
  };
  remove(): Promise<void>;
}

const secret = "a secret that only the contract tests have";
const makers = { sqlite: makeFolder, postgres: makeDatabase };

/** Runs the same tests on real SQLite and, where the run has one, on real PostgreSQL. */
export function describeEngines(
  name: string,
  define: (engine: keyof typeof makers, makePlace: () => Promise<Place>) => void,
): void {
  const engines = inject("postgresUrl") ? (["sqlite", "postgres"] as const) : (["sqlite"] as const);
  describe.each(engines)(`${name} (%s)`, (engine) => {
    define(engine, makers[engine]);
  });
}

/** Opens a store in a place of its own; `remove` closes it and leaves nothing behind. */
export async function openScratchStore(
  makePlace: () => Promise<Place>,
): Promise<{ store: Store; place: Place; remove(): Promise<void> }> {
  const place = await makePlace();
  const store = await openStore(place.settings);
  return {
    store,
    place,
    async remove() {
      await store.close();
      await place.remove();
    },
  };
}

/** A folder of its own for SQLite. */
export async function makeFolder(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "azimut-store-"));
  // In a folder of its own, because what says that there is a store lies beside it.
  const data = join(folder, "data");
  mkdirSync(data);
  return {
    settings: { AZIMUT_DATA_DIR: data, AZIMUT_SECRET: secret, DATABASE_URL: null },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An empty database of its own on the shared PostgreSQL, or on the one at this address. */
export async function makeDatabase(url = inject("postgresUrl")): Promise<Place> {
  if (url === undefined) throw new Error("This run has no PostgreSQL: set AZIMUT_TEST=all.");
  const name = `azimut_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await runAsAdmin(url, `create database ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "azimut-store-"));
  return {
    settings: {
      AZIMUT_DATA_DIR: folder,
      AZIMUT_SECRET: secret,
      DATABASE_URL: `${url}/${name}`,
    },
    remove: async () => {
      await runAsAdmin(url, `drop database if exists ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
