import type { SessionContext } from "../context.ts";
import type { Refusal } from "../fault.ts";
import { noteAction } from "../journal.ts";
import { type DeskSession, findSessionFor, type NoSession } from "../rights.ts";

/** Lets the room's screen show the group's restitution, or takes it off again. */
export async function openRestitution(
  context: SessionContext,
  { isOpen, ...own }: DeskSession & { isOpen: boolean },
): Promise<{ ok: true } | Refusal<NoSession>> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const since = found.session.restitution_opened_at ?? context.clock();
    await db
      .updateTable("session")
      .set({ restitution_opened_at: isOpen ? since : null })
      .where("id", "=", own.sessionId)
      .execute();
    const action = isOpen ? "restitution-opened" : "restitution-closed";
    await noteAction(context, db, { ...own, actor: own.counsellorId, action });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}
