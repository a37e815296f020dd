import type { Env } from "#lib/env.ts";
import { lookAtStore } from "../looked-at-store.ts";
import { listMigrations } from "../migrate.ts";
import { openStore } from "../open-store.ts";
import { StoreRefused } from "../store.ts";

/**
 * Lets the store take the secret that the settings give now, or a new one, where its own is lost. Everybody is signed out
 * then, and tickets, invitations and the codes of QR pictures from before open nothing. SQLite must not be in use.
 * @throws StoreRefused where there is no store: opening would begin one
 */
export async function takeNewSecret(env: Env): Promise<number> {
  await lookAtStore({ env }, async ({ db, place }) => {
    const isStore = (await listMigrations(db)).some(({ executedAt }) => executedAt);
    if (!isStore) throw new StoreRefused(`there is no store at ${place}`);
  });
  const store = await openStore({ ...env, takesAnySecret: true });
  await store.close();
  console.log(`${store.place} has taken the secret that is set now.`);
  return 0;
}
