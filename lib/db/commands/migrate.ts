import type { Env } from "#lib/env.ts";
import { openStore } from "../open-store.ts";

/** Brings the tables up to date. SQLite must not be in use: its holder has done it already. */
export async function migrateStore(env: Env): Promise<number> {
  const store = await openStore(env);
  await store.close();
  console.log(`${store.place} is up to date.`);
  return 0;
}
