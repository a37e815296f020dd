import type { Kysely, Selectable } from "kysely";
import type { ParticipantTable, Tables } from "#lib/db/tables.ts";
import { deriveKey, deriveTicket, drawId, isSameKey } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";

/**
 * Somebody who joined. Their cookie is derived from `nonce` and the server's secret, their own ticket from `ticketNonce` or,
 * without one, from `nonce` too. Times are milliseconds since 1970.
 */
export interface Participant {
  sessionId: string;
  id: string;
  alias: string;
  nonce: string;
  ticketNonce: string | null;
  origin: "live" | "paper" | "rehearsal";
  /** One of the session's subgroups, or "". */
  subgroup: string;
  joinedAt: number;
  /** When something was last saved; when they joined, before that. */
  seenAt: number;
  /** When answers last arrived that the phone had had to keep because sending failed. */
  lateAt: number | null;
  /** When they were done with the round that runs now. */
  finishedAt: number | null;
  /** When they were done with the first round, once the second runs. */
  firstFinishedAt: number | null;
  removedAt: number | null;
  /** Whether they agree that the counsellor prints their interview. */
  hasAgreed: boolean;
  /** When the desk last made a ticket for them; null where it never did. */
  reissuedAt: number | null;
  /** Whose seat this one continues; null for a seat of its own. */
  continues: string | null;
}

/** Tells whether the only proof that a seat's device has given is a ticket that the desk made, or typed a sheet for. */
export function isFromDesk({
  origin,
  continues,
}: Pick<Participant, "origin" | "continues">): boolean {
  return origin === "paper" || continues !== null;
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

/** Gives somebody's cookie and own ticket. Both are derived: whoever reads the store without the secret has neither. */
export function deriveKeys(
  secret: string,
  person: Pick<Participant, "sessionId" | "id" | "nonce" | "ticketNonce">,
): Keys {
  const { sessionId, id, nonce, ticketNonce } = person;
  return {
    cookie: `${id}.${deriveKey(secret, "cookie", sessionId, id, nonce)}`,
    ticket: deriveTicket(secret, sessionId, id, ticketNonce ?? nonce),
  };
}

/** Tells whether a cookie is this participant's. */
export function isOwnCookie(secret: string, person: Participant, cookie: string): boolean {
  return isSameKey(deriveKeys(secret, person).cookie, cookie);
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
    if (!isUnfit(deriveTicket(secret, person.sessionId, person.id, nonce))) return nonce;
  }
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
  return row ? readParticipantRow(row) : null;
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
  return rows.map(readParticipantRow);
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
    ticket_nonce: one.ticketNonce,
    reissued_at: one.reissuedAt,
    continues: one.continues,
    first_finished_at: one.firstFinishedAt,
  };
}

/** Gives a participant from their row. */
export function readParticipantRow(row: Selectable<ParticipantTable>): Participant {
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
    ticketNonce: row.ticket_nonce,
    reissuedAt: row.reissued_at,
    continues: row.continues,
    firstFinishedAt: row.first_finished_at,
  };
}
