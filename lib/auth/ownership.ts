import type { Store } from "#lib/db/store.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { deleteSession } from "#lib/sessions/erasure.ts";

/** Hands everything that one user owns to another, in one piece. */
export async function moveOwned(
  store: Store,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await store.commit(async (db) => {
    await db.updateTable("session").set({ owner_id: to }).where("owner_id", "=", from).execute();
    await db.updateTable("tombstone").set({ owner_id: to }).where("owner_id", "=", from).execute();
    await db.updateTable("journal").set({ actor: to }).where("actor", "=", from).execute();
  });
}

/** Erases every session of a user, with everybody's answers, and takes them off their colleagues' sessions. */
export async function eraseOwned(context: SessionContext, counsellorId: string): Promise<void> {
  const sessions = await context.store.db
    .selectFrom("session")
    .select("id")
    .where("owner_id", "=", counsellorId)
    .execute();
  await context.store.db.deleteFrom("colleague").where("user_id", "=", counsellorId).execute();
  for (const { id } of sessions) await deleteSession(context, { sessionId: id, counsellorId });
}

/** Makes a user who began without an account one who has one. */
export async function keepUser(store: Store, id: string): Promise<void> {
  await store.commit(async (db) => {
    await db.updateTable("auth_user").set({ isAnonymous: false }).where("id", "=", id).execute();
  });
}
