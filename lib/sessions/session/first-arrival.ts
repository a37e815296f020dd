import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { OvertakenWork } from "#lib/db/failure.ts";
import type { Tables } from "#lib/db/tables.ts";
import { findSession, type Session } from "./session.ts";

/** Tells whether somebody is in a session, on paper or taken out too: from then on what they were told stays. */
export async function hasPeople(db: Kysely<Tables>, sessionId: string): Promise<boolean> {
  const person = await db
    .selectFrom("participant")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return person !== undefined;
}

/**
 * Makes others who hold the same session wait until this unit of work is done: who changes what only an empty session may
 * change, and who is the first to come.
 */
export async function holdSession(db: Kysely<Tables>, sessionId: string): Promise<void> {
  await db
    .updateTable("session")
    .set(({ ref }) => ({ id: ref("id") }))
    .where("id", "=", sessionId)
    .execute();
}

/**
 * Holds a session for the first who comes.
 * @throws OvertakenWork where it is no longer as it was read: the unit of work then runs again
 */
export async function holdForFirst(db: Kysely<Tables>, session: Session): Promise<void> {
  await holdSession(db, session.id);
  const now = await findSession(db, session.id);
  // One that is deleted meanwhile takes no row of anybody.
  if (now && JSON.stringify(now) !== JSON.stringify(session)) throw new OvertakenWork();
}

/** Names what somebody is told before joining: two sessions that tell the same have the same name for it. */
export function nameTold(
  session: Pick<Session, "aliasPolicy" | "retentionDays" | "notice" | "controller">,
): string {
  const { aliasPolicy, retentionDays, notice, controller } = session;
  const told = JSON.stringify([aliasPolicy, retentionDays, notice, controller]);
  return createHash("sha256").update(told).digest("base64url").slice(0, 12);
}
