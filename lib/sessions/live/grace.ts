import type { SessionContext } from "#lib/sessions/context.ts";
import { expiryOf, findSession, stateAt } from "#lib/sessions/session/session.ts";
import type { LiveSession } from "./live-session.ts";

/** Tells whether a grace period waits for nobody. */
export function isOverdue({ state, counts: { joined, done } }: LiveSession): boolean {
  return state === "closing" && joined > 0 && done === joined;
}

/** Ends the grace period of a session in which everybody is done: nobody is left whose answers it could wait for. */
export async function endGrace(context: SessionContext, sessionId: string): Promise<void> {
  const now = context.clock();
  await context.store.commit(async (db) => {
    const session = await findSession(db, sessionId);
    if (!session || stateAt(session, now) !== "closing") return;
    await db
      .updateTable("session")
      .set({
        state: "closed",
        closing_until: now,
        closed_at: now,
        expires_at: expiryOf(session, now),
      })
      .where("id", "=", sessionId)
      .execute();
  });
  context.store.announce(sessionId);
}
