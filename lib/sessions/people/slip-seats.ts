import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { type DoorKey, findSessionBehind } from "#lib/sessions/session/door.ts";
import { entryEndAt, type Session, stateAt } from "#lib/sessions/session/session.ts";
import { findParticipant, isOwnCookie, type Participant } from "./participant.ts";
import { drawPerson, seatSomebody } from "./seating.ts";
import { type FindCookie, readSlip } from "./slips.ts";
import { continueSeat } from "./tickets.ts";

/** Why a slip gives no seat. */
export type SlipFault = "unknown-slip" | "slip-used" | "slip-spent" | "removed";

/**
 * Seats somebody with their slip, within a unit of work. The first time it is a seat like any other. Afterwards it opens that seat
 * on the device that has its cookie; on another one, and only where that is wanted (`isAgain`), a seat that continues it
 * under the same name with an empty sheet.
 */
export async function takeSlip(
  context: SessionContext,
  db: Kysely<Tables>,
  given: {
    session: Session;
    slip: string;
    isAgain: boolean;
    cookie: string | null;
    attempt?: string | undefined;
    chosen?: string | undefined;
    subgroup?: string | undefined;
  },
): Promise<
  { ok: true; session: Session; participant: Participant } | Refusal<SlipFault | "session-full">
> {
  const { session, slip, attempt, isAgain, cookie } = given;
  const { secret } = context.store;
  const tag = readSlip(secret, { sessionId: session.id, typed: slip });
  if (tag === null) return refuse("unknown-slip");
  const person = drawPerson(context, session.id, attempt);
  const known = await findParticipant(db, person);
  // The same attempt once more: its reply was lost.
  if (known?.removedAt === null) return { ok: true, session, participant: known };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("slip")
    .values({ tag, session_id: session.id, participant_id: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) {
    const seated = await seatSomebody(context, db, { ...given, person, origin: "live" });
    if (!seated.ok) await db.deleteFrom("slip").where("tag", "=", tag).execute();
    return seated;
  }
  const before = await findSeated(db, { sessionId: session.id, tag });
  if (!before) return refuse("slip-spent");
  if (before.removedAt !== null) return refuse("removed");
  // The same attempt twice at the same time.
  if (before.id === person.id) return { ok: true, session, participant: before };
  if (isOwnCookie(secret, before, cookie ?? "")) return { ok: true, session, participant: before };
  if (!isAgain) return refuse("slip-used");
  const { numUpdatedRows } = await db
    .updateTable("slip")
    .set({ participant_id: person.id })
    .where("tag", "=", tag)
    .where("participant_id", "=", before.id)
    .executeTakeFirst();
  // Two devices at the same time: it is the first one's.
  if (numUpdatedRows !== 1n) return refuse("slip-used");
  const action = "ticket-claimed";
  await noteAction(context, db, { sessionId: session.id, actor: "participant", action });
  const participant = await continueSeat(context, db, {
    seat: { session, participant: before },
    person,
  });
  return { ok: true, session, participant };
}

/** What a slip is good for now: whether its session lets people in, and whose its seat is. */
export interface SlipView {
  entry: "to-come" | "open" | "over";
  /** When the session opens by itself. */
  opensAt: number | null;
  seat: "free" | "mine" | "taken" | "spent";
  /** The session's id, to the device that has the seat's cookie. */
  sessionId: string | null;
}

/**
 * Tells whoever holds a slip what it is good for, whether its session lets people in or not. A code or token that leads nowhere and
 * a slip of another session are answered alike.
 */
export async function lookAtSlip(
  context: Pick<SessionContext, "store" | "clock">,
  { door, slip, findCookie }: { door: DoorKey; slip: string; findCookie: FindCookie },
): Promise<{ ok: true; view: SlipView } | Refusal<"unknown-slip">> {
  const { db, secret } = context.store;
  const session = await findSessionBehind(context, door);
  const tag = readSlip(secret, { sessionId: session?.id ?? "", typed: slip });
  if (!session || tag === null) return refuse("unknown-slip");
  const used = await db.selectFrom("slip").select("tag").where("tag", "=", tag).executeTakeFirst();
  const seated = await findSeated(db, { sessionId: session.id, tag });
  const cookie = findCookie(session.id) ?? "";
  const isMine = seated?.removedAt === null && isOwnCookie(secret, seated, cookie);
  const now = context.clock();
  const isToCome = stateAt(session, now) === "draft";
  return {
    ok: true,
    view: {
      entry: isToCome ? "to-come" : entryEndAt(session, now) === null ? "over" : "open",
      opensAt: isToCome ? session.openedAt : null,
      seat: isMine ? "mine" : seated ? "taken" : used ? "spent" : "free",
      sessionId: isMine ? session.id : null,
    },
  };
}

async function findSeated(
  db: Kysely<Tables>,
  { sessionId, tag }: { sessionId: string; tag: string },
): Promise<Participant | null> {
  const row = await db
    .selectFrom("slip")
    .select("participant_id as id")
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row?.id ? findParticipant(db, { sessionId, id: row.id }) : null;
}
