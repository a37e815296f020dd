import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";

/** Somebody who has begun and neither finished nor saved anything for this long is stalled. */
const stalledMs = 3 * 60_000;

/** For how long a phone that could not send at once counts as delayed. */
const lateMs = 60_000;

/** How far somebody is: never what they answered. */
export interface ParticipantProgress {
  id: string;
  alias: string;
  subgroup: string;
  origin: "live" | "paper" | "rehearsal";
  joinedAt: number;
  removedAt: number | null;
  /** How many items of the quiz have an answer, "I don't know" included. */
  answered: number;
  /** When something was last saved; null before the first answer of the round. */
  savedAt: number | null;
  state: "joined" | "started" | "halfway" | "done";
  /** When they were done; null before. */
  doneAt: number | null;
  isStalled: boolean;
  /** The phone said, within the last minute, that its answers had had to wait. One without any network cannot say so. */
  isDelayed: boolean;
}

/** How many people are how far. Each number includes those of the next; people taken out count nowhere. */
export interface ProgressCounts {
  joined: number;
  started: number;
  halfway: number;
  done: number;
  stalled: number;
  delayed: number;
}

/** Gives everybody in a session in the order they joined, with how far they are in the current round. */
export async function listProgress(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  session: SessionRow,
): Promise<ParticipantProgress[]> {
  const people = await store.db
    .selectFrom("participant")
    .select(["id", "alias", "subgroup", "origin", "joined_at", "seen_at", "late_at"])
    .select(["finished_at", "removed_at"])
    .where("session_id", "=", session.id)
    .orderBy("joined_at")
    .orderBy("id")
    .execute();
  const answeredById = await countAnswered(store.db, session);
  const total = findQuiz(session).items.length;
  const now = clock();
  return people.map((row) => {
    const { finished_at, seen_at, late_at } = row;
    const answered = answeredById.get(row.id) ?? 0;
    const state = nameState({ answered, total, isFinished: finished_at !== null });
    const isUnderWay = state === "started" || state === "halfway";
    return {
      id: row.id,
      alias: row.alias,
      subgroup: row.subgroup,
      origin: row.origin,
      joinedAt: row.joined_at,
      removedAt: row.removed_at,
      answered,
      savedAt: answered > 0 ? seen_at : null,
      state,
      doneAt: state === "done" ? (finished_at ?? seen_at) : null,
      isStalled: isUnderWay && now - seen_at >= stalledMs,
      isDelayed: late_at !== null && now - late_at < lateMs,
    };
  });
}

/** Reads nothing but the primary key's index: a board asks this twice a second, also for 2,000 people. */
async function countAnswered(
  db: Kysely<Tables>,
  session: SessionRow,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("answer")
    .select("participant_id")
    .select(({ fn }) => fn.countAll<number>().as("answered"))
    .where("session_id", "=", session.id)
    .where("round", "=", session.round)
    .groupBy(["session_id", "participant_id"])
    .execute();
  return new Map(rows.map(({ participant_id, answered }) => [participant_id, answered]));
}

/** Counts people by how far they are. */
export function countProgress(people: readonly ParticipantProgress[]): ProgressCounts {
  const present = people.filter(({ removedAt }) => removedAt === null);
  const reached = (...states: ParticipantProgress["state"][]) =>
    present.filter(({ state }) => states.includes(state)).length;
  return {
    joined: present.length,
    started: reached("started", "halfway", "done"),
    halfway: reached("halfway", "done"),
    done: reached("done"),
    stalled: present.filter(({ isStalled }) => isStalled).length,
    delayed: present.filter(({ isDelayed }) => isDelayed).length,
  };
}

function nameState(given: { answered: number; total: number; isFinished: boolean }) {
  const { answered, total, isFinished } = given;
  if (isFinished || answered >= total) return "done";
  if (2 * answered >= total) return "halfway";
  return answered > 0 ? "started" : "joined";
}
