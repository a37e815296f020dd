import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import type { Session } from "./session.ts";

const openings = {
  results: {
    since: "resultsOpenedAt",
    column: "results_opened_at",
    open: "results-opened",
    shut: "results-held",
  },
  restitution: {
    since: "restitutionOpenedAt",
    column: "restitution_opened_at",
    open: "restitution-opened",
    shut: "restitution-closed",
  },
} as const;

/**
 * Opens to the participants the results that were held back, or to the room's screen the group's restitution; or shuts them
 * again. What is open already keeps its time.
 */
export async function setOpening(
  context: SessionContext,
  { of, isOpen, ...own }: OwnSession & { of: keyof typeof openings; isOpen: boolean },
): Promise<{ ok: true } | Refusal<NoSession>> {
  const { since, column, open, shut } = openings[of];
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const time = found.session[since] ?? context.clock();
    await db
      .updateTable("session")
      .set({
        [column]: isOpen ? time : null,
        // The room's screen begins at the first view.
        ...(of === "restitution" && { slide: isOpen ? found.session.slide || 1 : 0 }),
      })
      .where("id", "=", own.sessionId)
      .execute();
    await noteAction(context, db, {
      ...own,
      actor: own.counsellorId,
      action: isOpen ? open : shut,
    });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/** Tells whether participants may see their results: at once, or once the counsellor has opened them. */
export function hasOpenResults(session: Session): boolean {
  return session.resultPolicy === "at-once" || session.resultsOpenedAt !== null;
}
