import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import {
  deriveKey,
  drawId,
  isSameKey,
  readTicket,
  showTicket,
  ticketDigits,
} from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";
import { findParticipant, isOwnCookie, type Seat } from "./participant.ts";

/*
 * A slip is printed for a name of a class list, whose device alone knows the name. Its ticket is eight digits that were drawn
 * and four derived from them, the session and the secret: so a slip needs no row before it is used, one of another
 * session and one mistyped are told from those of this one, and nobody makes one who was not given it. The desk has
 * it too, so that it opens no more than a ticket that the desk made: see decision 11.
 */

const drawnDigits = 8;

/** What a slip is printed with, and what the seat that it has taken is known by on the board. */
export interface Slip {
  ticket: string;
  tag: string;
}

/** Makes slips for a session; nothing of them is kept. */
export async function makeSlips(
  context: SessionContext,
  { count, ...own }: OwnSession & { count: number },
): Promise<{ ok: true; slips: Slip[] } | Refusal<NoSession>> {
  const found = await findSessionFor(context.store.db, own, "run");
  if (!found.ok) return found;
  const { secret } = context.store;
  const slips = Array.from({ length: count }, () => {
    const ticket = drawSlip(context, own.sessionId);
    return { ticket: showTicket(ticket), tag: tagOf(secret, ticket) };
  });
  return { ok: true, slips };
}

function drawSlip(context: SessionContext, sessionId: string): string {
  for (;;) {
    const drawn = drawId(context).slice(-drawnDigits);
    const ticket = drawn + sealOf(context.store.secret, sessionId, drawn);
    if (!isUnfit(ticket)) return ticket;
  }
}

/** Gives the tag of a slip's ticket, however it is typed; null where it is none of this session's. */
export function readSlip(
  secret: string,
  { sessionId, typed }: { sessionId: string; typed: string },
): string | null {
  const ticket = readTicket(typed);
  if (ticket === null) return null;
  const seal = sealOf(secret, sessionId, ticket.slice(0, drawnDigits));
  return isSameKey(seal, ticket.slice(drawnDigits)) ? tagOf(secret, ticket) : null;
}

/** Gives the cookie that a device has for a session. */
export type FindCookie = (sessionId: string) => string | null;

/** Opens the seat that a slip has taken, on the device that has its cookie alone: elsewhere a slip is used at the door. */
export async function redeemSlip(
  { store }: Pick<SessionContext, "store">,
  { ticket, findCookie }: { ticket: string; findCookie?: FindCookie | undefined },
): Promise<
  { ok: true; seat: Seat } | Refusal<"unknown-ticket" | "removed" | "slip-used" | "slip-spent">
> {
  const used = await store.db
    .selectFrom("slip")
    .select(["session_id as sessionId", "participant_id as id"])
    .where("tag", "=", tagOf(store.secret, ticket))
    .executeTakeFirst();
  const session = used && (await findSession(store.db, used.sessionId));
  if (!session) return refuse("unknown-ticket");
  const participant =
    used.id && (await findParticipant(store.db, { sessionId: session.id, id: used.id }));
  if (!participant) return refuse("slip-spent");
  if (participant.removedAt !== null) return refuse("removed");
  const cookie = findCookie?.(session.id) ?? "";
  if (!isOwnCookie(store.secret, participant, cookie)) return refuse("slip-used");
  return { ok: true, seat: { session, participant } };
}

/** Gives the tags of a session's slips by the ids of those whom they have seated. */
export async function listSlipTags(
  db: Kysely<Tables>,
  sessionId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("slip")
    .select(["participant_id as id", "tag"])
    .where("session_id", "=", sessionId)
    .execute();
  return new Map(rows.flatMap(({ id, tag }) => (id === null ? [] : [[id, tag]])));
}

/** Makes the slips that have seated these people seat nobody any more, within the unit of work that takes away their seats. */
export async function spendSlips(
  db: Kysely<Tables>,
  { sessionId, ids }: { sessionId: string; ids: readonly string[] },
): Promise<void> {
  await db
    .updateTable("slip")
    .set({ participant_id: null })
    .where("session_id", "=", sessionId)
    .where("participant_id", "in", ids)
    .execute();
}

function sealOf(secret: string, sessionId: string, drawn: string): string {
  return deriveKey(secret, "slip", sessionId, drawn).slice(drawnDigits - ticketDigits);
}

function tagOf(secret: string, ticket: string): string {
  return deriveKey(secret, "slip-index", ticket);
}
