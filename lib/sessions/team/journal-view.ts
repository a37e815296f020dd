import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { isJournalAction, type JournalAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { findEmails } from "./account-email.ts";

/** How many of a journal's newest lines are shown. */
const mostLines = 500;

/** Who did something: the counsellor who reads, another one with an address or without, or no counsellor at all. */
export type JournalActor =
  | { kind: "you" | "without-address" | "gone" | "participant" | "retention" }
  | { kind: "counsellor"; email: string };

/** One line of a session's journal. */
export interface JournalLine {
  id: string;
  at: number;
  actor: JournalActor;
  action: JournalAction | "other";
  detail: string;
}

/** Gives a session's journal, the newest first, to those who run it. */
export async function readJournal(
  { store }: Pick<SessionContext, "store">,
  own: OwnSession,
): Promise<{ ok: true; lines: JournalLine[] } | Refusal<NoSession>> {
  const found = await findSessionFor(store.db, own, "run");
  if (!found.ok) return found;
  const rows = await store.db
    .selectFrom("journal")
    .selectAll()
    .where("session_id", "=", own.sessionId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(mostLines)
    .execute();
  const emails = await findEmails(store.db, [...new Set(rows.map(({ actor }) => actor))]);
  function nameActor(actor: string): JournalActor {
    if (actor === own.counsellorId) return { kind: "you" };
    if (actor === "participant" || actor === "retention") return { kind: actor };
    const email = emails.get(actor);
    if (email === undefined) return { kind: "gone" };
    return email === null ? { kind: "without-address" } : { kind: "counsellor", email };
  }
  return {
    ok: true,
    lines: rows.map(({ id, at, actor, action, detail }) => ({
      ...{ id, at, detail, actor: nameActor(actor) },
      action: isJournalAction(action) ? action : "other",
    })),
  };
}
