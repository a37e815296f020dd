import type { Kysely, Selectable } from "kysely";
import type { ParticipantTable, Tables } from "#lib/db/tables.ts";
import {
  deriveKey,
  deriveTicket,
  drawId,
  isKey,
  isSameKey,
  readTicket,
} from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findTombstone } from "#lib/sessions/session/rights.ts";
import { findSession, type Session } from "#lib/sessions/session/session.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";

/**
 * Somebody who joined. Their cookie and their ticket are both derived from `nonce` and the server's secret. Times are
 * milliseconds since 1970.
 */
export interface Participant {
  sessionId: string;
  id: string;
  alias: string;
  nonce: string;
  origin: "live" | "paper" | "rehearsal";
  /** One of the session's subgroups, or "". */
  subgroup: string;
  joinedAt: number;
  /** When something was last saved; when they joined, before that. */
  seenAt: number;
  /** When answers last arrived that the phone had had to keep because sending failed. */
  lateAt: number | null;
  finishedAt: number | null;
  removedAt: number | null;
  /** Whether they agree that the counsellor prints their interview. */
  hasAgreed: boolean;
}

/** Somebody who was recognized, with their session. */
export interface Seat {
  session: Session;
  participant: Participant;
}

/** What somebody who joined holds: `cookie` for this browser, `ticket` (12 characters) to come back anywhere. */
export interface Keys {
  cookie: string;
  ticket: string;
}

/** Gives somebody's cookie and ticket. Both are derived: whoever reads the store without the secret has neither. */
export function deriveKeys(
  secret: string,
  { sessionId, id, nonce }: Pick<Participant, "sessionId" | "id" | "nonce">,
): Keys {
  return {
    cookie: `${id}.${deriveKey(secret, "cookie", sessionId, id, nonce)}`,
    ticket: deriveTicket(secret, sessionId, id, nonce),
  };
}

/**
 * Draws what somebody's cookie and ticket are derived from, until the ticket spells no word one would not read out. The
 * same `attempt` to join gives the same.
 */
export function drawNonce(
  context: Pick<SessionContext, "store" | "random">,
  person: Pick<Participant, "sessionId" | "id">,
  attempt?: string,
): string {
  const { secret } = context.store;
  for (let tries = 0; ; tries += 1) {
    const again = tries === 0 ? [] : [String(tries)];
    const nonce =
      attempt === undefined
        ? drawId(context)
        : deriveKey(secret, "join", person.sessionId, attempt, "nonce", ...again);
    if (!isUnfit(deriveKeys(secret, { ...person, nonce }).ticket)) return nonce;
  }
}

/** Gives what a ticket is found by in the store. */
export function hashTicket(secret: string, ticket: string): string {
  return deriveKey(secret, "ticket-index", ticket);
}

/**
 * Recognizes a participant of a session by their cookie. Without a right one the session is not spoken of, but for one
 * that was deleted: phones must learn that there is nothing to send to any more.
 */
export async function findSeat(
  { store }: Pick<SessionContext, "store">,
  { sessionId, cookie }: { sessionId: string; cookie: string | null },
): Promise<{ ok: true; seat: Seat } | Refusal<"unknown-participant" | "removed" | "deleted">> {
  const [id = "", key = ""] = cookie?.split(".") ?? [];
  const session = await findSession(store.db, sessionId);
  if (!session) {
    const tombstone = await findTombstone(store.db, sessionId);
    return refuse(tombstone ? "deleted" : "unknown-participant");
  }
  const participant = isKey(id) ? await findParticipant(store.db, { sessionId, id }) : null;
  if (!participant) return refuse("unknown-participant");
  if (!isSameKey(deriveKeys(store.secret, participant).cookie, `${id}.${key}`)) {
    return refuse("unknown-participant");
  }
  if (participant.removedAt !== null) return refuse("removed");
  return { ok: true, seat: { session, participant } };
}

/** Recognizes a participant by their ticket, however it is typed. */
export async function findSeatByTicket(
  { store }: Pick<SessionContext, "store">,
  text: string,
): Promise<{ ok: true; seat: Seat } | Refusal<"unknown-ticket" | "removed">> {
  const hash = hashTicket(store.secret, readTicket(text) ?? "");
  const found = await store.db
    .selectFrom("ticket_index")
    .select(["session_id as sessionId", "participant_id as id"])
    .where("ticket_hash", "=", hash)
    .executeTakeFirst();
  if (!found) return refuse("unknown-ticket");
  const { sessionId, id } = found;
  const session = await findSession(store.db, sessionId);
  const participant = await findParticipant(store.db, { sessionId, id });
  if (!session || !participant) return refuse("unknown-ticket");
  if (participant.removedAt !== null) return refuse("removed");
  return { ok: true, seat: { session, participant } };
}

/** Gives a participant of a session, or null where there is none. */
export async function findParticipant(
  db: Kysely<Tables>,
  { sessionId, id }: Pick<Participant, "sessionId" | "id">,
): Promise<Participant | null> {
  const row = await db
    .selectFrom("participant")
    .selectAll()
    .where("session_id", "=", sessionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? readRow(row) : null;
}

/** Gives everybody in a session in the order they joined, those taken out included. */
export async function listPeople(db: Kysely<Tables>, sessionId: string): Promise<Participant[]> {
  const rows = await db
    .selectFrom("participant")
    .selectAll()
    .where("session_id", "=", sessionId)
    .orderBy("joined_at")
    .orderBy("id")
    .execute();
  return rows.map(readRow);
}

/** Gives a participant's row: the inverse of how rows are read. */
export function writeParticipantRow(one: Participant): Selectable<ParticipantTable> {
  return {
    session_id: one.sessionId,
    id: one.id,
    alias: one.alias,
    nonce: one.nonce,
    origin: one.origin,
    subgroup: one.subgroup,
    joined_at: one.joinedAt,
    seen_at: one.seenAt,
    late_at: one.lateAt,
    finished_at: one.finishedAt,
    removed_at: one.removedAt,
    agreed_sheet: one.hasAgreed ? 1 : 0,
  };
}

function readRow(row: Selectable<ParticipantTable>): Participant {
  return {
    sessionId: row.session_id,
    id: row.id,
    alias: row.alias,
    nonce: row.nonce,
    origin: row.origin,
    subgroup: row.subgroup,
    joinedAt: row.joined_at,
    seenAt: row.seen_at,
    lateAt: row.late_at,
    finishedAt: row.finished_at,
    removedAt: row.removed_at,
    hasAgreed: row.agreed_sheet === 1,
  };
}
