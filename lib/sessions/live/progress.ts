import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { listPeople, type Participant } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Somebody who has begun and neither finished nor saved anything for this long is stalled. */
const stalledMs = 3 * 60_000;

/** For how long a phone that could not send at once counts as delayed. */
const lateMs = 60_000;

/** How far somebody is: never what they answered. */
export interface ParticipantProgress {
  id: string;
  alias: string;
  subgroup: string;
  origin: Participant["origin"];
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
  session: Session,
): Promise<ParticipantProgress[]> {
  const people = await listPeople(store.db, session.id);
  const answeredById = await countAnswered(store.db, session);
  const total = findQuiz(session).items.length;
  const now = clock();
  return people.map((one) => {
    const { finishedAt, seenAt, lateAt } = one;
    const answered = answeredById.get(one.id) ?? 0;
    const state = nameState({ answered, total, isFinished: finishedAt !== null });
    const isUnderWay = state === "started" || state === "halfway";
    return {
      id: one.id,
      alias: one.alias,
      subgroup: one.subgroup,
      origin: one.origin,
      joinedAt: one.joinedAt,
      removedAt: one.removedAt,
      answered,
      savedAt: answered > 0 ? seenAt : null,
      state,
      doneAt: state === "done" ? (finishedAt ?? seenAt) : null,
      isStalled: isUnderWay && now - seenAt >= stalledMs,
      isDelayed: lateAt !== null && now - lateAt < lateMs,
    };
  });
}

/** Reads nothing but the primary key's index: a board asks this twice a second, also for 2,000 people. */
async function countAnswered(db: Kysely<Tables>, session: Session): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("answer")
    .select("participant_id as participantId")
    .select(({ fn }) => fn.countAll<number>().as("answered"))
    .where("session_id", "=", session.id)
    .where("round", "=", session.round)
    .groupBy(["session_id", "participant_id"])
    .execute();
  return new Map(rows.map(({ participantId, answered }) => [participantId, answered]));
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
