import { gatherBySession } from "#lib/db/gathering.ts";
import { listRows, readText } from "#lib/db/json-rows.ts";
import { isKey } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findTombstone } from "#lib/sessions/session/rights.ts";
import { findSession, type Session } from "#lib/sessions/session/session.ts";
import { isOwnCookie, type Participant, readParticipantRow, type Seat } from "./participant.ts";

type FoundSeat = { session: Session | null; participant: Participant | null };

/** A room that answers at once is read at once. */
const readSeat = gatherBySession<Pick<Participant, "sessionId" | "id">, FoundSeat>({
  most: 256,
  async run({ db, engine }, seats) {
    const [{ sessionId } = { sessionId: "" }] = seats;
    const [session, rows] = await Promise.all([
      findSession(db, sessionId),
      db
        .selectFrom("participant")
        .selectAll()
        .where("session_id", "=", sessionId)
        .where("id", "in", (eb) =>
          eb.selectFrom(listRows({ engine }, seats)).select(readText("id").as("id")),
        )
        .execute(),
    ]);
    const people = new Map(rows.map((row) => [row.id, readParticipantRow(row)]));
    return seats.map(({ id }) => ({ session, participant: people.get(id) ?? null }));
  },
});

/**
 * Recognizes a participant of a session by their cookie. Without a right one the session is not spoken of, but for one
 * that was deleted: phones must learn that there is nothing to send to any more.
 */
export async function findSeat(
  { store }: Pick<SessionContext, "store">,
  { sessionId, cookie }: { sessionId: string; cookie: string | null },
): Promise<
  | { ok: true; seat: Seat }
  | Refusal<"unknown-participant" | "removed" | "deleted">
  | (Refusal<"replaced"> & { at: number })
> {
  const [id = "", key = ""] = cookie?.split(".") ?? [];
  const { session, participant } = await readSeat(store, { sessionId, id: isKey(id) ? id : "" });
  if (!session) {
    const tombstone = await findTombstone(store.db, sessionId);
    return refuse(tombstone ? "deleted" : "unknown-participant");
  }
  if (!participant) return refuse("unknown-participant");
  if (!isOwnCookie(store.secret, participant, `${id}.${key}`)) {
    return refuse("unknown-participant");
  }
  if (participant.removedAt === null) return { ok: true, seat: { session, participant } };
  const next = await store.db
    .selectFrom("participant")
    .select("joined_at as at")
    .where("session_id", "=", sessionId)
    .where("continues", "=", id)
    .executeTakeFirst();
  return next ? { ...refuse("replaced"), ...next } : refuse("removed");
}
