import { type Kysely, sql } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { deriveKey, drawCode, isKey, readCode } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { refuseRehearsal } from "./rehearsal-limit.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import {
  doorMs,
  entryEndAt,
  expiryOf,
  findSession,
  longestOpenMs,
  readSessionRow,
  type Session,
  stateAt,
} from "./session.ts";

/** The longest and the usual grace period for answers still queued on phones, in seconds. */
export const longestGrace = 600;
export const usualGrace = 180;

/** The way in, as typed (7 characters, any case) or as the QR code's token. */
export type DoorKey = { code: string } | { token: string };

/**
 * Opens a session, or opens it again, with the code that it has had from the beginning; before the hour that was set, too. A
 * session that lets people in stays as it is.
 */
export async function openSession(
  context: SessionContext,
  { hasAccount = false, ...own }: OwnSession & { hasAccount?: boolean },
): Promise<{ ok: true } | Refusal<NoSession | "too-many-rehearsals" | "rehearsals-full">> {
  const now = context.clock();
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const { id, ownerId, isRehearsal } = found.session;
    if (entryEndAt(found.session, now) !== null) return { ok: true } as const;
    const isOpen = stateAt(found.session, now) === "open";
    const isMore = isRehearsal && !isOpen;
    const refusal = isMore ? await refuseRehearsal(db, { id, ownerId, hasAccount, now }) : null;
    if (refusal) return refusal;
    const { numUpdatedRows } = await db
      .updateTable("session")
      .set({
        state: "open",
        opened_at: now,
        opens_at: null,
        closing_until: null,
        closed_at: null,
        expires_at: expiryOf(found.session, now + longestOpenMs),
      })
      .where("id", "=", id)
      .executeTakeFirst();
    // Another instance may just have deleted it.
    if (numUpdatedRows !== 1n) return refuse("deleted");
    await noteAction(context, db, { ...own, actor: own.counsellorId, action: "opened" });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/**
 * Closes a session: at once nobody joins any more, and after the grace period (seconds, 0 to 600) no answer is taken.
 * Closing again during the grace period may only shorten it.
 */
export async function closeSession(
  context: SessionContext,
  { grace = usualGrace, ...own }: OwnSession & { grace?: number | undefined },
): Promise<{ ok: true } | Refusal<NoSession | "wrong-state">> {
  const now = context.clock();
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const { id, closingUntil } = found.session;
    const state = stateAt(found.session, now);
    if (state === "draft") return refuse("wrong-state");
    if (state === "closed") return { ok: true } as const;
    const until = Math.min(now + grace * 1000, closingUntil ?? Number.POSITIVE_INFINITY);
    await db
      .updateTable("session")
      .set({
        state: until > now ? "closing" : "closed",
        closing_until: until,
        closed_at: until,
        expires_at: expiryOf(found.session, until),
      })
      .where("id", "=", id)
      .execute();
    await noteAction(context, db, { ...own, actor: own.counsellorId, action: "closed" });
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/**
 * Gives the session that a code or a token opens now. Unknown, closed and expired ones, and those that are not open yet, are
 * one and the same query and one and the same answer.
 */
export async function findSessionAtDoor(
  context: Pick<SessionContext, "store" | "clock">,
  key: DoorKey,
  db: Kysely<Tables> = context.store.db,
): Promise<{ ok: true; session: Session } | Refusal<"no-entry">> {
  const now = context.clock();
  const openedAt = sql<number>`coalesce(session.opened_at, session.opens_at)`;
  const row = await selectBehind(context.store.secret, db, key)
    .where("session.state", "=", "open")
    .where(openedAt, "<=", now)
    .where(openedAt, ">", now - doorMs)
    .executeTakeFirst();
  return row ? { ok: true, session: readSessionRow(row) } : refuse("no-entry");
}

/** Gives the session that a code or a token is of, whether it lets people in now or not. */
export async function findSessionBehind(
  { store }: Pick<SessionContext, "store">,
  key: DoorKey,
): Promise<Session | null> {
  const row = await selectBehind(store.secret, store.db, key).executeTakeFirst();
  return row ? readSessionRow(row) : null;
}

/** Gives the code of a session if it lets people in now. */
export async function findOpenCode(
  db: Kysely<Tables>,
  sessionId: string,
  now: number,
): Promise<string | undefined> {
  const session = await findSession(db, sessionId);
  return session && entryEndAt(session, now) !== null ? findCode(db, sessionId) : undefined;
}

/** Gives a session's code. One from before sessions had theirs from the beginning gets it now. */
export async function findOrHangDoor(context: SessionContext, sessionId: string): Promise<string> {
  const { store } = context;
  const code = await findCode(store.db, sessionId);
  return code ?? store.commit((db) => hangDoor(context, db, sessionId));
}

/** Gives the token in the QR code of a door: 128 bits, derived, so that the store need not hold it. */
export function deriveDoorToken(
  secret: string,
  { sessionId, code }: { sessionId: string; code: string },
): string {
  return deriveKey(secret, "door", sessionId, code);
}

/** Gives a new session its code and its QR code's token, within the unit of work that makes it. */
export async function hangDoor(
  context: SessionContext,
  db: Kysely<Tables>,
  sessionId: string,
): Promise<string> {
  for (;;) {
    const code = drawCode(context);
    const token = deriveDoorToken(context.store.secret, { sessionId, code });
    await db
      .insertInto("door")
      .values({
        code,
        session_id: sessionId,
        token_hash: deriveKey(context.store.secret, "door-index", token),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // Another session may have drawn the same code: again. Another instance may have been first: its code it is.
    const hung = await findCode(db, sessionId);
    if (hung !== undefined) return hung;
  }
}

async function findCode(db: Kysely<Tables>, sessionId: string): Promise<string | undefined> {
  const door = await db
    .selectFrom("door")
    .select("code")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return door?.code;
}

/** What cannot be a code or a token is looked up all the same, as one that opens nothing. */
function selectBehind(secret: string, db: Kysely<Tables>, key: DoorKey) {
  const behind = db
    .selectFrom("door")
    .innerJoin("session", "session.id", "door.session_id")
    .selectAll("session");
  if ("code" in key) return behind.where("door.code", "=", readCode(key.code) ?? "");
  const token = key.token.toLowerCase();
  const hash = deriveKey(secret, "door-index", isKey(token) ? token : "");
  return behind.where("door.token_hash", "=", hash);
}
