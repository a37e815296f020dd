import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { deriveKey, deriveTicket, drawId, readTicket, showTicket } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { findSession, stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
import {
  deriveKeys,
  drawNonce,
  findParticipant,
  isOwnCookie,
  listPeople,
  type Participant,
  type Seat,
  writeParticipantRow,
} from "./participant.ts";
import { type FindCookie, redeemSlip, spendSlips } from "./slips.ts";

/*
 * A person's own ticket is shown on their own device alone and opens their seat anywhere, as often as they like. One that the
 * desk makes is used up by the first device that claims it: see decision 11.
 */

/** Gives the ticket that is handed out with a sheet which the desk typed in; null for somebody who joined by themselves. */
export function findPaperTicket(
  secret: string,
  { sessionId, id, nonce, origin }: Pick<Participant, "sessionId" | "id" | "nonce" | "origin">,
): string | null {
  return origin === "paper" ? deriveTicket(secret, sessionId, id, nonce) : null;
}

/** Notes where a ticket leads, within the unit of work that made it. */
export async function indexTicket(
  { store }: Pick<SessionContext, "store">,
  db: Kysely<Tables>,
  given: { person: Pick<Participant, "sessionId" | "id">; ticket: string; isFromDesk: boolean },
): Promise<void> {
  const { person, ticket, isFromDesk } = given;
  await db
    .insertInto("ticket_index")
    .values({
      ticket_hash: hashTicket(store.secret, ticket),
      session_id: person.sessionId,
      participant_id: person.id,
      from_desk: isFromDesk ? 1 : 0,
    })
    .execute();
}

/**
 * Makes a ticket at the desk for somebody who lost theirs. The lost one is dead; the person's own device goes on as before and
 * shows them a new one of their own, which the desk never sees.
 */
export async function reissueTicket(
  context: SessionContext,
  { participantId, ...own }: OwnSession & { participantId: string },
): Promise<
  { ok: true; ticket: string } | Refusal<NoSession | "unknown-participant" | "wrong-state">
> {
  const { sessionId, counsellorId } = own;
  const { secret } = context.store;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    if (!takesAnswers(stateAt(found.session, context.clock()))) return refuse("wrong-state");
    const person = await findParticipant(db, { sessionId, id: participantId });
    if (!person) return refuse("unknown-participant");
    const reissued = {
      ...person,
      ticketNonce: drawNonce(context, person),
      reissuedAt: context.clock(),
    };
    await db
      .updateTable("participant")
      .set({ ticket_nonce: reissued.ticketNonce, reissued_at: reissued.reissuedAt })
      .where("session_id", "=", sessionId)
      .where("id", "=", participantId)
      .execute();
    await forgetTickets(db, person);
    await indexTicket(context, db, {
      ...{ person, ticket: deriveKeys(secret, reissued).ticket, isFromDesk: false },
    });
    const ticket = deriveTicket(secret, sessionId, participantId, drawNonce(context, person));
    await indexTicket(context, db, { person, ticket, isFromDesk: true });
    await noteAction(context, db, { sessionId, actor: counsellorId, action: "ticket-reissued" });
    return { ok: true as const, ticket: showTicket(ticket) };
  });
  if (outcome.ok) context.store.announce(sessionId);
  return outcome;
}

/**
 * Opens a seat with a ticket, however it is typed. One that the desk made opens the seat it is for on a device that shows that
 * seat's cookie; elsewhere a seat that continues it under the same name, with an empty sheet. That of a typed sheet opens
 * it, once. For that of a slip see `redeemSlip`.
 */
export async function redeemTicket(
  context: SessionContext,
  given: { ticket: string; findCookie?: FindCookie | undefined },
): Promise<
  | { ok: true; seat: Seat }
  | Refusal<"unknown-ticket" | "removed" | "closed" | "slip-used" | "slip-spent">
> {
  const { store } = context;
  const ticket = readTicket(given.ticket) ?? "";
  const hash = hashTicket(store.secret, ticket);
  const found = await findTicket(store.db, hash);
  if (!found) return redeemSlip(context, { ticket, findCookie: given.findCookie });
  const session = await findSession(store.db, found.sessionId);
  const participant = await findParticipant(store.db, found);
  if (!session || !participant) return refuse("unknown-ticket");
  if (participant.removedAt !== null) return refuse("removed");
  const seat = { session, participant };
  if (found.fromDesk === 0) return { ok: true, seat };
  const isOwn = isOwnCookie(store.secret, participant, given.findCookie?.(session.id) ?? "");
  const isOfSheet = participant.origin === "paper" && participant.reissuedAt === null;
  if (!isOwn && !isOfSheet && !takesAnswers(stateAt(session, context.clock()))) {
    return refuse("closed");
  }
  const outcome = await store.commit(async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom("ticket_index")
      .where("ticket_hash", "=", hash)
      .executeTakeFirst();
    // Two devices at the same time: it is the first one's.
    if (numDeletedRows !== 1n) return refuse("unknown-ticket");
    const action = "ticket-claimed";
    await noteAction(context, db, { sessionId: session.id, actor: "participant", action });
    if (isOfSheet) {
      const { ticket } = deriveKeys(store.secret, participant);
      await indexTicket(context, db, { person: participant, ticket, isFromDesk: false });
    }
    if (isOwn || isOfSheet) return { ok: true as const, seat };
    return {
      ok: true as const,
      seat: { session, participant: await continueSeat(context, db, { seat }) },
    };
  });
  if (outcome.ok) context.store.announce(session.id);
  return outcome;
}

/** Seats somebody anew under their name. The seat before keeps its answers, counts no more, and is opened by no ticket. */
export async function continueSeat(
  context: SessionContext,
  db: Kysely<Tables>,
  given: { seat: Seat; person?: Pick<Participant, "id" | "nonce"> },
): Promise<Participant> {
  const { session, participant: before } = given.seat;
  const now = context.clock();
  const names = (await listPeople(db, session.id)).map(({ alias }) => alias);
  let nth = 1;
  while (names.includes(`${before.alias} (${nth})`)) nth += 1;
  await db
    .updateTable("participant")
    .set({ alias: `${before.alias} (${nth})`, removed_at: now })
    .where("session_id", "=", session.id)
    .where("id", "=", before.id)
    .execute();
  await forgetTickets(db, before);
  const person = { sessionId: session.id, id: given.person?.id ?? drawId(context) };
  const participant: Participant = {
    ...{ ...person, alias: before.alias, subgroup: before.subgroup, origin: "live" },
    ...{ nonce: given.person?.nonce ?? drawNonce(context, person), ticketNonce: null },
    ...{ joinedAt: now, seenAt: now, lateAt: null, removedAt: null },
    ...{ finishedAt: null, firstFinishedAt: null, hasAgreed: false },
    ...{ reissuedAt: before.reissuedAt, continues: before.id },
  };
  await db.insertInto("participant").values(writeParticipantRow(participant)).execute();
  const { ticket } = deriveKeys(context.store.secret, participant);
  await indexTicket(context, db, { person, ticket, isFromDesk: false });
  return participant;
}

async function findTicket(db: Kysely<Tables>, hash: string) {
  return db
    .selectFrom("ticket_index")
    .select(["session_id as sessionId", "participant_id as id", "from_desk as fromDesk"])
    .where("ticket_hash", "=", hash)
    .executeTakeFirst();
}

async function forgetTickets(
  db: Kysely<Tables>,
  { sessionId, id }: Pick<Participant, "sessionId" | "id">,
): Promise<void> {
  await spendSlips(db, { sessionId, ids: [id] });
  await db
    .deleteFrom("ticket_index")
    .where("session_id", "=", sessionId)
    .where("participant_id", "=", id)
    .execute();
}

/** Gives what a ticket is found by in the store. */
function hashTicket(secret: string, ticket: string): string {
  return deriveKey(secret, "ticket-index", ticket);
}
