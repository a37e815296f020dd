import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import { stateAt } from "./session.ts";

/** How many rounds a session has at most: before and after a discussion. */
export const mostRounds = 2;

/**
 * Starts the second round of an open session: everybody begins with an empty sheet, and the first round's answers stay.
 * Those that are still queued on phones are taken for the round in which they were given.
 */
export async function startRound(
  context: SessionContext,
  own: OwnSession,
): Promise<{ ok: true } | Refusal<NoSession | "wrong-state">> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const { session } = found;
    const now = context.clock();
    if (stateAt(session, now) !== "open") return refuse("wrong-state");
    // Two counsellors who press at the same time start one round.
    const { numUpdatedRows } = await db
      .updateTable("session")
      .set(({ eb }) => ({
        round: eb("round", "+", 1),
        round_started_at: now,
        restitution_opened_at: null,
        slide: 0,
      }))
      .where("id", "=", session.id)
      .where("round", "=", session.round)
      .where("round", "<", mostRounds)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return refuse("wrong-state");
    await db
      .updateTable("participant")
      .set(({ ref }) => ({ first_finished_at: ref("finished_at"), finished_at: null }))
      .where("session_id", "=", session.id)
      .execute();
    const detail = String(session.round + 1);
    const action = "round-started";
    await noteAction(context, db, { ...own, actor: own.counsellorId, action, detail });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}
