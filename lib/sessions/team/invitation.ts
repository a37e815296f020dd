import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { deriveKey, drawId, isSameKey } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import {
  findSessionFor,
  type NoSession,
  type OwnSession,
  rights,
} from "#lib/sessions/session/rights.ts";
import { dayMs, findSession, type Session } from "#lib/sessions/session/session.ts";
import { findEmails } from "./account-email.ts";
import { changeOwner } from "./handover.ts";

/** How long an invitation can be taken up, and how many may be open at once. */
const invitationMs = 7 * dayMs;
export const mostInvitations = 20;

/** A link that makes whoever follows it a colleague. Its token is derived from the id and the server's secret. */
export interface Invitation {
  sessionId: string;
  id: string;
  /** `own` hands the session over. */
  right: "watch" | "run" | "own";
  createdAt: number;
  expiresAt: number;
}

/** What a colleague may be invited to: watching, running, or taking the session over. */
export type InvitedRight = Invitation["right"];

/** Makes a link that lets one colleague into a session. Only its owner may. */
export async function inviteColleague(
  context: SessionContext,
  { right, ...own }: OwnSession & { right: InvitedRight },
): Promise<{ ok: true; id: string; token: string } | Refusal<NoSession | "too-many-invitations">> {
  const now = context.clock();
  const id = drawId(context);
  return context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const { sessionId } = own;
    await db
      .deleteFrom("invitation")
      .where("session_id", "=", sessionId)
      .where("expires_at", "<=", now)
      .execute();
    if ((await listInvitations(db, sessionId, now)).length >= mostInvitations) {
      return refuse("too-many-invitations");
    }
    const times = { created_at: now, expires_at: now + invitationMs };
    await db
      .insertInto("invitation")
      .values({ session_id: sessionId, id, right, ...times })
      .execute();
    const note = { sessionId, actor: own.counsellorId, detail: right };
    await noteAction(context, db, { ...note, action: "colleague-invited" });
    return { ok: true, id, token: deriveInvitation(context.store.secret, { sessionId, id }) };
  });
}

/** Gives the token of an open invitation again, to its owner. */
export async function readInvitation(
  { store, clock }: SessionContext,
  { invitationId, ...own }: OwnSession & { invitationId: string },
): Promise<{ ok: true; token: string } | Refusal<NoSession | "unknown-invitation">> {
  const found = await findSessionFor(store.db, own, "own");
  if (!found.ok) return found;
  const open = await listInvitations(store.db, own.sessionId, clock());
  const row = open.find(({ id }) => id === invitationId);
  if (!row) return refuse("unknown-invitation");
  return { ok: true, token: deriveInvitation(store.secret, row) };
}

/** Takes an invitation back: its link leads nowhere from now on. */
export async function withdrawInvitation(
  context: SessionContext,
  { invitationId, ...own }: OwnSession & { invitationId: string },
): Promise<{ ok: true } | Refusal<NoSession | "unknown-invitation">> {
  return context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const { numDeletedRows } = await db
      .deleteFrom("invitation")
      .where("session_id", "=", own.sessionId)
      .where("id", "=", invitationId)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return refuse("unknown-invitation");
    const note = { sessionId: own.sessionId, actor: own.counsellorId };
    await noteAction(context, db, { ...note, action: "invitation-withdrawn" });
    return { ok: true };
  });
}

/** Gives what an invitation's link leads to. Unknown, used, withdrawn and expired ones are one and the same. */
export async function findInvitation(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  { sessionId, token }: { sessionId: string; token: string },
  db: Kysely<Tables> = store.db,
): Promise<{ ok: true; session: Session; invitation: Invitation } | Refusal<"unknown-invitation">> {
  const open = await listInvitations(db, sessionId, clock());
  const invitation = open.find((row) => isSameKey(deriveInvitation(store.secret, row), token));
  const session = invitation && (await findSession(db, sessionId));
  return invitation && session ? { ok: true, session, invitation } : refuse("unknown-invitation");
}

/** Gives the address of who invites to a session, which its owner alone does; null where that account has none. */
export async function findInviter(
  { store }: Pick<SessionContext, "store">,
  { ownerId }: Session,
): Promise<string | null> {
  const emails = await findEmails(store.db, [ownerId]);
  return emails.get(ownerId) ?? null;
}

/** Takes an invitation up: it is used then. A colleague who has a larger right already keeps it. */
export async function acceptInvitation(
  context: SessionContext,
  given: OwnSession & { token: string; isAnonymous: boolean },
): Promise<{ ok: true } | Refusal<"unknown-invitation" | "account-needed" | "too-many-sessions">> {
  const { sessionId, counsellorId, isAnonymous } = given;
  const outcome = await context.store.commit(async (db) => {
    const found = await findInvitation(context, given, db);
    if (!found.ok) return found;
    if (isAnonymous) return refuse("account-needed");
    const known = await findSessionFor(db, given, "watch");
    const { right, id } = found.invitation;
    // Its owner may try the link out.
    if (known.ok && known.right === "own") return { ok: true } as const;
    if (right === "own") {
      return changeOwner(context, db, { session: found.session, to: counsellorId });
    }
    await db
      .deleteFrom("invitation")
      .where("session_id", "=", sessionId)
      .where("id", "=", id)
      .execute();
    const isMore = !known.ok || rights.indexOf(right) > rights.indexOf(known.right);
    if (!isMore) return { ok: true } as const;
    await db
      .insertInto("colleague")
      .values({ session_id: sessionId, user_id: counsellorId, right, since: context.clock() })
      .onConflict((conflict) => conflict.columns(["session_id", "user_id"]).doUpdateSet({ right }))
      .execute();
    const note = { sessionId, actor: counsellorId, detail: right };
    await noteAction(context, db, { ...note, action: "colleague-joined" });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(sessionId);
  return outcome;
}

/** Gives a session's invitations that can still be taken up. */
export async function listInvitations(
  db: Kysely<Tables>,
  sessionId: string,
  now: number,
): Promise<Invitation[]> {
  return db
    .selectFrom("invitation")
    .select(["session_id as sessionId", "id", "right"])
    .select(["created_at as createdAt", "expires_at as expiresAt"])
    .where("session_id", "=", sessionId)
    .where("expires_at", ">", now)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

function deriveInvitation(
  secret: string,
  { sessionId, id }: Pick<Invitation, "sessionId" | "id">,
): string {
  return deriveKey(secret, "invitation", sessionId, id);
}
