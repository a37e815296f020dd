import type { Kysely, Selectable } from "kysely";
import type { ParticipantTable, Tables } from "#lib/db/tables.ts";
import { deriveKey, deriveTicket, isKey, isSameKey, readTicket } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findTombstone } from "#lib/sessions/session/rights.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";

export type ParticipantRow = Selectable<ParticipantTable>;

/** Somebody who was recognized, with their session. */
export interface Seat {
  session: SessionRow;
  participant: ParticipantRow;
}

/** What somebody who joined holds: `cookie` for this browser, `ticket` (12 characters) to come back anywhere. */
export interface Keys {
  cookie: string;
  ticket: string;
}

/** Gives somebody's cookie and ticket. Both are derived: whoever reads the store without the secret has neither. */
export function deriveKeys(
  secret: string,
  { session_id, id, nonce }: Pick<ParticipantRow, "session_id" | "id" | "nonce">,
): Keys {
  return {
    cookie: `${id}.${deriveKey(secret, "cookie", session_id, id, nonce)}`,
    ticket: deriveTicket(secret, session_id, id, nonce),
  };
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
  const session = await store.db
    .selectFrom("session")
    .selectAll()
    .where("id", "=", sessionId)
    .executeTakeFirst();
  if (!session) {
    const tombstone = await findTombstone(store.db, sessionId);
    return refuse(tombstone ? "deleted" : "unknown-participant");
  }
  const participant = isKey(id) ? await findRow(store.db, { sessionId, id }) : null;
  if (!participant) return refuse("unknown-participant");
  if (!isSameKey(deriveKeys(store.secret, participant).cookie, `${id}.${key}`)) {
    return refuse("unknown-participant");
  }
  if (participant.removed_at !== null) return refuse("removed");
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
    .select(["session_id", "participant_id"])
    .where("ticket_hash", "=", hash)
    .executeTakeFirst();
  if (!found) return refuse("unknown-ticket");
  const { session_id, participant_id } = found;
  const session = await store.db
    .selectFrom("session")
    .selectAll()
    .where("id", "=", session_id)
    .executeTakeFirst();
  const participant = await findRow(store.db, { sessionId: session_id, id: participant_id });
  if (!session || !participant) return refuse("unknown-ticket");
  if (participant.removed_at !== null) return refuse("removed");
  return { ok: true, seat: { session, participant } };
}

async function findRow(
  db: Kysely<Tables>,
  { sessionId, id }: { sessionId: string; id: string },
): Promise<ParticipantRow | null> {
  const row = await db
    .selectFrom("participant")
    .selectAll()
    .where("session_id", "=", sessionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}
