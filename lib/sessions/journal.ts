import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { drawId } from "./codes.ts";
import type { SessionContext } from "./context.ts";

/** What can be done to a session. Each has its sentence in lib/i18n/team. */
export const journalActions = [
  "created",
  "changed",
  "opening-set",
  "opened",
  "closed",
  "results-opened",
  "results-held",
  "round-started",
  "restitution-opened",
  "restitution-closed",
  "participant-renamed",
  "participant-removed",
  "participant-let-back",
  "participant-regrouped",
  "participant-erased",
  "sheet-agreed",
  "sheet-withdrawn",
  "sheet-by-ticket",
  "paper-typed",
  "paper-undone",
  "exported",
  "ticket-reissued",
  "ticket-claimed",
  "colleague-invited",
  "invitation-withdrawn",
  "colleague-joined",
  "colleague-removed",
  "colleague-left",
  "handed-over",
] as const;
export type JournalAction = (typeof journalActions)[number];

/** What the journal of a session notes. `actor` is a counsellor's id, or `participant` or `retention`. */
interface JournalEntry {
  sessionId: string;
  actor: string;
  action: JournalAction;
  /** Numbers or a right, such as "run": never a name and never an answer. */
  detail?: string;
}

/** Tells whether a journal's word is one that this version knows. */
export function isJournalAction(text: string): text is JournalAction {
  return journalActions.some((action) => action === text);
}

/** Notes what was done to a session, within the unit of work that did it. */
export async function noteAction(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  { sessionId, actor, action, detail = "" }: JournalEntry,
): Promise<void> {
  const at = context.clock();
  await db
    .insertInto("journal")
    .values({ session_id: sessionId, id: drawId(context), at, actor, action, detail })
    .execute();
}
