import type { Env } from "#lib/env.ts";
import { openStore } from "../open-store.ts";

/**
 * Lets the store take the secret that the settings give now, or a new one, where its own is lost. Everybody is signed out
 * then, and tickets, invitations and the codes of QR pictures from before open nothing. SQLite must not be in use.
 */
export async function takeNewSecret(env: Env): Promise<number> {
  const store = await openStore({ ...env, takesAnySecret: true });
  await store.close();
  console.log(`${store.place} has taken the secret that is set now.`);
  return 0;
}
