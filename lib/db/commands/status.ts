import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Env } from "#lib/env.ts";
import { findHolder } from "../folder-lock.ts";
import { type LookedAtStore, lookAtStore } from "../looked-at-store.ts";
import { listMigrations } from "../migrate.ts";

const counted = ["session", "participant", "answer", "receipt"] as const;

/** Prints where the store is, who holds it, which migrations it has and how many rows. */
export async function printStatus(env: Env): Promise<number> {
  return lookAtStore({ env }, async (store) => {
    console.log(`store       ${store.place}`);
    console.log(`engine      ${await nameEngine(store)}`);
    if (store.file) console.log(`held by     ${describeHolder(env.AZIMUT_DATA_DIR)}`);
    const migrations = await listMigrations(store.db);
    for (const { name, executedAt } of migrations) {
      console.log(`migration   ${name}: ${executedAt?.toISOString() ?? "not run"}`);
    }
    if (migrations.some(({ executedAt }) => executedAt === undefined)) return 0;
    for (const table of counted) {
      const { count } = await store.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as("count"))
        .executeTakeFirstOrThrow();
      console.log(`${table.padEnd(12)}${count}`);
    }
    return 0;
  });
}

async function nameEngine({ db, file }: LookedAtStore): Promise<string> {
  const query = file
    ? sql<{ version: string }>`select 'SQLite ' || sqlite_version() as version`
    : sql<{
        version: string;
      }>`select 'PostgreSQL ' || current_setting('server_version') as version`;
  const { rows } = await query.execute(db);
  return rows[0]?.version ?? "unknown";
}

function describeHolder(folder: string): string {
  const holder = existsSync(join(folder, "azimut.lock")) ? findHolder(folder) : null;
  if (holder === null) return "nobody";
  return `process ${holder.pid} on ${holder.host} since ${holder.since}`;
}
