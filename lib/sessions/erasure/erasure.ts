import type { Kysely } from "kysely";
import type { ReceiptTable, Tables } from "#lib/db/tables.ts";
import { drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { listPeople, type Seat } from "#lib/sessions/people/participant.ts";
import { countPeople } from "#lib/sessions/people/seating.ts";
import { spendSlips } from "#lib/sessions/people/slips.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** What was erased, when and how much: nothing of anybody. */
export interface Receipt {
  id: string;
  at: number;
  kind: ReceiptTable["kind"];
  participants: number;
  answers: number;
  sessions: number;
}

/** Erases a participant with all their answers, at their own wish. Their cookie and their ticket are dead at once. */
export async function eraseParticipant(
  context: SessionContext,
  { session, participant }: Seat,
): Promise<{ ok: true; receipt: Receipt }> {
  const one = { sessionId: session.id, participantId: participant.id, actor: "participant" };
  const receipt = await context.store.commit((db) => clearParticipant(context, db, one));
  await context.store.scrub("quick");
  context.store.announce(session.id);
  return { ok: true, receipt };
}

/** Erases a participant with all their answers for whoever runs the session, because the person asked for it. */
export async function eraseParticipantFor(
  context: SessionContext,
  { participantId, ...own }: OwnSession & { participantId: string },
): Promise<{ ok: true; receipt: Receipt } | Refusal<NoSession | "unknown-participant">> {
  const { sessionId, counsellorId } = own;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const person = await db
      .selectFrom("participant")
      .select("id")
      .where("session_id", "=", sessionId)
      .where("id", "=", participantId)
      .executeTakeFirst();
    if (!person) return refuse("unknown-participant");
    const one = { sessionId, participantId, actor: counsellorId };
    return { ok: true as const, receipt: await clearParticipant(context, db, one) };
  });
  if (!outcome.ok) return outcome;
  await context.store.scrub("quick");
  context.store.announce(sessionId);
  return outcome;
}

async function clearParticipant(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  given: { sessionId: string; participantId: string; actor: string },
): Promise<Receipt> {
  const { sessionId, participantId, actor } = given;
  const ids = await findSeats(db, { sessionId, participantId });
  let answers = 0;
  for (const id of ids) answers += await countAnswers(db, { sessionId, participantId: id });
  await db
    .deleteFrom("participant")
    .where("session_id", "=", sessionId)
    .where("id", "in", ids)
    .execute();
  await db
    .deleteFrom("ticket_index")
    .where("session_id", "=", sessionId)
    .where("participant_id", "in", ids)
    .execute();
  await spendSlips(db, { sessionId, ids });
  await noteAction(context, db, { sessionId, actor, action: "participant-erased" });
  return writeReceipt(context, db, { kind: "participant", participants: 1, answers, sessions: 0 });
}

/** Gives somebody's seat, and those before it that they have left for one continued with a ticket that the desk made. */
async function findSeats(
  db: Kysely<Tables>,
  { sessionId, participantId }: { sessionId: string; participantId: string },
): Promise<string[]> {
  const people = new Map((await listPeople(db, sessionId)).map((one) => [one.id, one]));
  const ids = [participantId];
  for (;;) {
    const before = people.get(people.get(ids.at(-1) ?? "")?.continues ?? "");
    // Who was let back is somebody again, with a seat of their own.
    if (!before || before.removedAt === null || ids.includes(before.id)) return ids;
    ids.push(before.id);
  }
}

/** Deletes a counsellor's session with everything in it. Codes, tickets and cookies of it are dead at once. */
export async function deleteSession(
  context: SessionContext,
  own: OwnSession,
): Promise<{ ok: true; receipt: Receipt } | Refusal<NoSession>> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    return {
      ok: true as const,
      receipt: await clearSession(context, db, { ...found, kind: "session" }),
    };
  });
  if (!outcome.ok) return outcome;
  await context.store.scrub("thorough");
  context.store.announce(own.sessionId);
  return outcome;
}

/**
 * Deletes a session within a unit of work. Only its id stays, for a while. The session's own row goes first: PostgreSQL
 * then waits for whoever is just joining or answering, and what they write goes with it.
 */
export async function clearSession(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  { session, kind }: { session: Session; kind: "session" | "retention" },
): Promise<Receipt> {
  const { id, ownerId } = session;
  const counts = {
    participants: await countPeople(db, id),
    answers: await countAnswers(db, { sessionId: id }),
  };
  await db.deleteFrom("session").where("id", "=", id).execute();
  await db.deleteFrom("ticket_index").where("session_id", "=", id).execute();
  await db.deleteFrom("door").where("session_id", "=", id).execute();
  await db
    .insertInto("tombstone")
    .values({ session_id: id, owner_id: ownerId, deleted_at: context.clock() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return writeReceipt(context, db, { kind, ...counts, sessions: 1 });
}

/** Gives a receipt to whoever has its id, which was shown once. */
export async function findReceipt(
  { store }: Pick<SessionContext, "store">,
  id: string,
): Promise<{ ok: true; receipt: Receipt } | Refusal<"unknown-receipt">> {
  const row = await store.db
    .selectFrom("receipt")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return refuse("unknown-receipt");
  const { at, kind } = row;
  const [participants = 0, answers = 0, sessions = 0] = row.detail.split(" ").map(Number);
  return { ok: true, receipt: { id, at, kind, participants, answers, sessions } };
}

/** Writes a receipt within the unit of work that erased. */
export async function writeReceipt(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  what: Omit<Receipt, "id" | "at"> & { id?: string },
): Promise<Receipt> {
  const receipt = { id: drawId(context), at: context.clock(), ...what };
  const { id, at, kind, participants, answers, sessions } = receipt;
  const detail = `${participants} ${answers} ${sessions}`;
  await db.insertInto("receipt").values({ id, at, kind, detail }).execute();
  return receipt;
}

async function countAnswers(
  db: Kysely<Tables>,
  { sessionId, participantId }: { sessionId: string; participantId?: string },
): Promise<number> {
  let query = db
    .selectFrom("answer")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("session_id", "=", sessionId);
  if (participantId !== undefined) query = query.where("participant_id", "=", participantId);
  const { count } = await query.executeTakeFirstOrThrow();
  return count;
}
