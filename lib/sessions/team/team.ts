import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import {
  findSessionFor,
  type NoSession,
  type OwnSession,
  type Right,
} from "#lib/sessions/session/rights.ts";
import { findEmails } from "./account-email.ts";
import { type Invitation, listInvitations } from "./invitation.ts";

/** A counsellor of a session. `email` is null where the account has none. */
export interface TeamMember {
  userId: string;
  email: string | null;
  right: Right;
}

/** Who shares a session, its owner first; the open invitations are for the owner alone. */
export interface Team {
  members: TeamMember[];
  invitations: Invitation[];
}

/** Gives who shares a session, to those who run it. */
export async function readTeam(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  own: OwnSession,
): Promise<({ ok: true } & Team) | Refusal<NoSession>> {
  const found = await findSessionFor(store.db, own, "run");
  if (!found.ok) return found;
  const { session, right } = found;
  const colleagues = await store.db
    .selectFrom("colleague")
    .select(["user_id as userId", "right"])
    .where("session_id", "=", session.id)
    .orderBy("since")
    .orderBy("user_id")
    .execute();
  const emails = await findEmails(store.db, [
    session.ownerId,
    ...colleagues.map(({ userId }) => userId),
  ]);
  const member = (userId: string, its: TeamMember["right"]) => ({
    ...{ userId, right: its, email: emails.get(userId) ?? null },
  });
  return {
    ok: true,
    members: [
      member(session.ownerId, "own"),
      ...colleagues.map((one) => member(one.userId, one.right)),
    ],
    invitations: right === "own" ? await listInvitations(store.db, session.id, clock()) : [],
  };
}

/** Takes a colleague off a session, at once and with their open screens. Colleagues may go by themselves. */
export async function removeColleague(
  context: SessionContext,
  { colleagueId, ...own }: OwnSession & { colleagueId: string },
): Promise<{ ok: true } | Refusal<NoSession | "unknown-colleague">> {
  const { sessionId, counsellorId } = own;
  const isSelf = colleagueId === counsellorId;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, isSelf ? "watch" : "own");
    if (!found.ok) return found;
    const { numDeletedRows } = await db
      .deleteFrom("colleague")
      .where("session_id", "=", sessionId)
      .where("user_id", "=", colleagueId)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return refuse("unknown-colleague");
    const action = isSelf ? "colleague-left" : "colleague-removed";
    await noteAction(context, db, { sessionId, actor: counsellorId, action });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(sessionId);
  return outcome;
}
