import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSeatByTicket, type Participant, type Seat } from "#lib/sessions/people/participant.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";

/** Notes whether a participant agrees that their interview is printed. They may take it back at any time. */
export async function setAgreement(
  context: SessionContext,
  { seat, agreed }: { seat: Seat; agreed: boolean },
): Promise<void> {
  const { session, participant } = seat;
  await context.store.commit(async (db) => {
    const isNew = await writeAgreement(db, participant, agreed);
    if (!isNew) return;
    const action = agreed ? "sheet-agreed" : "sheet-withdrawn";
    await noteAction(context, db, { sessionId: session.id, actor: "participant", action });
  });
  context.store.announce(session.id);
}

/**
 * Takes a ticket that somebody handed over as their agreement. A ticket of another session is as unknown as one that
 * never was.
 */
export async function agreeByTicket(
  context: SessionContext,
  { ticket, ...own }: OwnSession & { ticket: string },
): Promise<{ ok: true; participant: Participant } | Refusal<NoSession | "unknown-ticket">> {
  const found = await findSessionFor(context.store.db, own, "run");
  if (!found.ok) return found;
  const holder = await findSeatByTicket(context, ticket);
  // Somebody who was taken out is unknown here as well: nothing of them is printed.
  if (!holder.ok || holder.seat.session.id !== own.sessionId) return refuse("unknown-ticket");
  const { participant } = holder.seat;
  await context.store.commit(async (db) => {
    const isNew = await writeAgreement(db, participant, true);
    if (!isNew) return;
    const action = "sheet-by-ticket";
    await noteAction(context, db, { ...own, actor: own.counsellorId, action });
  });
  context.store.announce(own.sessionId);
  return { ok: true, participant };
}

/** Tells whether this changed anything: what is said twice is noted once. */
async function writeAgreement(
  db: Kysely<Tables>,
  { sessionId, id }: Participant,
  agreed: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("participant")
    .set({ agreed_sheet: agreed ? 1 : 0 })
    .where("session_id", "=", sessionId)
    .where("id", "=", id)
    .where("agreed_sheet", "=", agreed ? 0 : 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
