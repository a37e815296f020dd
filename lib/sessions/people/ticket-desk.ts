import { drawId, showTicket } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { type DeskSession, findSessionFor, type NoSession } from "#lib/sessions/session/rights.ts";
import { deriveKeys, hashTicket } from "./participant.ts";

/**
 * Gives a participant who lost theirs a new ticket. The old one and the browser that they used are dead at once: whoever
 * found the old one has nothing, and nobody gets a second way in unnoticed.
 */
export async function reissueTicket(
  context: SessionContext,
  given: DeskSession & { participantId: string },
): Promise<{ ok: true; ticket: string } | Refusal<NoSession | "unknown-participant">> {
  const { sessionId, counsellorId, participantId } = given;
  const { secret } = context.store;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, given, "run");
    if (!found.ok) return found;
    const nonce = drawId(context);
    const { numUpdatedRows } = await db
      .updateTable("participant")
      .set({ nonce })
      .where("session_id", "=", sessionId)
      .where("id", "=", participantId)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return refuse("unknown-participant");
    await db
      .deleteFrom("ticket_index")
      .where("session_id", "=", sessionId)
      .where("participant_id", "=", participantId)
      .execute();
    const { ticket } = deriveKeys(secret, { session_id: sessionId, id: participantId, nonce });
    await db
      .insertInto("ticket_index")
      .values({
        ticket_hash: hashTicket(secret, ticket),
        session_id: sessionId,
        participant_id: participantId,
      })
      .execute();
    await noteAction(context, db, { sessionId, actor: counsellorId, action: "ticket-reissued" });
    return { ok: true as const, ticket: showTicket(ticket) };
  });
  if (outcome.ok) context.store.announce(sessionId);
  return outcome;
}
