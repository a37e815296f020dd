import type { Store } from "#lib/db/store.ts";
import { deriveKey } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { clearSession, writeReceipt } from "#lib/sessions/erasure/erasure.ts";
import { readSessionRow } from "#lib/sessions/session/session.ts";

/** Hands everything that one user owns to another, in one piece. */
export async function moveOwned(
  store: Store,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await store.commit(async (db) => {
    // Whoever was a colleague of their own other self owns the session from now on.
    await db
      .deleteFrom("colleague")
      .where("user_id", "=", to)
      .where("session_id", "in", db.selectFrom("session").select("id").where("owner_id", "=", from))
      .execute();
    const kept = db.selectFrom("default_choice").select("owner_id").where("owner_id", "=", to);
    const moved = db.updateTable("default_choice").set({ owner_id: to });
    await moved
      .where("owner_id", "=", from)
      .where(({ not, exists }) => not(exists(kept)))
      .execute();
    await db.deleteFrom("default_choice").where("owner_id", "=", from).execute();
    await db.updateTable("session").set({ owner_id: to }).where("owner_id", "=", from).execute();
    await db.updateTable("tombstone").set({ owner_id: to }).where("owner_id", "=", from).execute();
    await db.updateTable("journal").set({ actor: to }).where("actor", "=", from).execute();
  });
}

/**
 * Erases an account with everything about it and every session of it, with everybody's answers, takes it off colleagues'
 * sessions, and writes a receipt: all of it or nothing. Gives the receipt's id.
 */
export async function eraseAccount(context: SessionContext, counsellorId: string): Promise<string> {
  const { store } = context;
  const erased = await store.commit(async (db) => {
    const rows = await db
      .selectFrom("session")
      .selectAll()
      .where("owner_id", "=", counsellorId)
      .execute();
    const sessions = rows.map(readSessionRow);
    const counts = { participants: 0, answers: 0, sessions: sessions.length };
    for (const session of sessions) {
      const { participants, answers } = await clearSession(context, db, {
        ...{ session, kind: "session" },
      });
      counts.participants += participants;
      counts.answers += answers;
    }
    await db.deleteFrom("colleague").where("user_id", "=", counsellorId).execute();
    await db.deleteFrom("default_choice").where("owner_id", "=", counsellorId).execute();
    const ownTombstones = db.updateTable("tombstone").set({ owner_id: "" });
    await ownTombstones.where("owner_id", "=", counsellorId).execute();
    const id = deriveKey(store.secret, "account-receipt", counsellorId);
    await db.deleteFrom("receipt").where("id", "=", id).execute();
    await writeReceipt(context, db, { id, kind: "account", ...counts });
    await db.deleteFrom("auth_user").where("id", "=", counsellorId).execute();
    return { sessions, id };
  });
  for (const { id } of erased.sessions) store.announce(id);
  await store.scrub("thorough");
  return erased.id;
}
