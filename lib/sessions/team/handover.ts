import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { mostSessions } from "#lib/sessions/session/choices.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { findEmails } from "./account-email.ts";

/** A session that goes with its owner's account unless it is handed over, and the colleagues who share it. */
export interface SharedSession {
  sessionId: string;
  title: string;
  colleagues: { userId: string; email: string | null; right: "watch" | "run" }[];
}

/** Hands a session over to a colleague who shares it already. Its former owner runs it from then on. */
export async function handSessionOver(
  context: SessionContext,
  { colleagueId, ...own }: OwnSession & { colleagueId: string },
): Promise<{ ok: true } | Refusal<NoSession | "unknown-colleague" | "too-many-sessions">> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const colleague = await db
      .selectFrom("colleague")
      .select("user_id")
      .where("session_id", "=", own.sessionId)
      .where("user_id", "=", colleagueId)
      .executeTakeFirst();
    if (!colleague) return refuse("unknown-colleague");
    return changeOwner(context, db, { session: found.session, to: colleagueId });
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/** Makes another counsellor a session's owner, within a unit of work. The one before runs it from then on. */
export async function changeOwner(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  { session, to }: { session: Session; to: string },
): Promise<{ ok: true } | Refusal<"too-many-sessions">> {
  const { id: sessionId, ownerId: from } = session;
  const { count } = await db
    .selectFrom("session")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("owner_id", "=", to)
    .executeTakeFirstOrThrow();
  if (count >= mostSessions) return refuse("too-many-sessions");
  await db.updateTable("session").set({ owner_id: to }).where("id", "=", sessionId).execute();
  await db
    .deleteFrom("colleague")
    .where("session_id", "=", sessionId)
    .where("user_id", "=", to)
    .execute();
  await db
    .insertInto("colleague")
    .values({ session_id: sessionId, user_id: from, right: "run", since: context.clock() })
    .execute();
  // Whoever was invited by the one before is the new owner's to invite.
  await db.deleteFrom("invitation").where("session_id", "=", sessionId).execute();
  await noteAction(context, db, { sessionId, actor: to, action: "handed-over" });
  return { ok: true };
}

/** Gives the sessions of an owner that colleagues share: what they would lose with the owner's account. */
export async function listSharedSessions(
  { store: { db } }: Pick<SessionContext, "store">,
  counsellorId: string,
): Promise<SharedSession[]> {
  const rows = await db
    .selectFrom("session")
    .innerJoin("colleague", "colleague.session_id", "session.id")
    .select(["session.id", "title", "colleague.user_id", "right"])
    .where("owner_id", "=", counsellorId)
    .orderBy("session.created_at", "desc")
    .orderBy("session.id")
    .orderBy("since")
    .execute();
  const emails = await findEmails(
    db,
    rows.map(({ user_id }) => user_id),
  );
  const sessions = new Map<string, SharedSession>();
  for (const { id, title, user_id: userId, right } of rows) {
    const shared = sessions.get(id) ?? { sessionId: id, title, colleagues: [] };
    shared.colleagues.push({ userId, email: emails.get(userId) ?? null, right });
    sessions.set(id, shared);
  }
  return [...sessions.values()];
}
