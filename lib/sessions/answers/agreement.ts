import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { isFromDesk, type Seat } from "#lib/sessions/people/participant.ts";

/**
 * Notes whether a participant agrees that their interview is printed. They may take it back at any time. Only the device
 * with which they joined agrees, or one where they used their own ticket: no ticket that the desk made leads to a yes.
 */
export async function setAgreement(
  context: SessionContext,
  { seat, agreed }: { seat: Seat; agreed: boolean },
): Promise<{ ok: true } | Refusal<"from-desk">> {
  const { session, participant } = seat;
  if (agreed && isFromDesk(participant)) return refuse("from-desk");
  await context.store.commit(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("participant")
      .set({ agreed_sheet: agreed ? 1 : 0 })
      .where("session_id", "=", session.id)
      .where("id", "=", participant.id)
      .where("agreed_sheet", "=", agreed ? 0 : 1)
      .executeTakeFirst();
    // What is said twice is noted once.
    if (numUpdatedRows !== 1n) return;
    const action = agreed ? "sheet-agreed" : "sheet-withdrawn";
    await noteAction(context, db, { sessionId: session.id, actor: "participant", action });
  });
  context.store.announce(session.id);
  return { ok: true };
}
