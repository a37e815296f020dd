import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findSession, type Session } from "./session.ts";

/** What a counsellor may do with a session: watch it, run it, or what its owner alone may. Each includes those before. */
export const rights = ["watch", "run", "own"] as const;
export type Right = (typeof rights)[number];

/** Why a counsellor gets no session. */
export type NoSession = "unknown-session" | "deleted" | "not-allowed";

/** Names one session as one counsellor has it: as its owner or as a colleague. */
export interface OwnSession {
  sessionId: string;
  counsellorId: string;
}

/**
 * Gives a session to a counsellor who has the right `need` in it. Another's session is as unknown as one that never was;
 * only a colleague with too small a right learns that.
 */
export async function findSessionFor(
  db: Kysely<Tables>,
  { sessionId, counsellorId }: OwnSession,
  need: Right,
): Promise<{ ok: true; session: Session; right: Right } | Refusal<NoSession>> {
  const session = await findSession(db, sessionId);
  if (!session) {
    const tombstone = await findTombstone(db, sessionId);
    return refuse(tombstone?.ownerId === counsellorId ? "deleted" : "unknown-session");
  }
  const right = await findRight(db, session, counsellorId);
  if (!right) return refuse("unknown-session");
  if (rights.indexOf(right) < rights.indexOf(need)) return refuse("not-allowed");
  return { ok: true, session, right };
}

/** Gives what is left of a session that was deleted, for a month. */
export async function findTombstone(
  db: Kysely<Tables>,
  sessionId: string,
): Promise<{ ownerId: string } | undefined> {
  return db
    .selectFrom("tombstone")
    .select("owner_id as ownerId")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
}

async function findRight(
  db: Kysely<Tables>,
  { id, ownerId }: Session,
  counsellorId: string,
): Promise<Right | null> {
  if (ownerId === counsellorId) return "own";
  const colleague = await db
    .selectFrom("colleague")
    .select("right")
    .where("session_id", "=", id)
    .where("user_id", "=", counsellorId)
    .executeTakeFirst();
  return colleague?.right ?? null;
}
