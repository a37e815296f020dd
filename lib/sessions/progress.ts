import type { SessionContext } from "./context.ts";
import { findQuiz } from "./quiz.ts";
import type { SessionRow } from "./session.ts";

/** Somebody who has begun and neither finished nor saved anything for this long is stalled. */
const stalledMs = 3 * 60_000;

/** How far somebody is: never what they answered. */
export interface ParticipantProgress {
  id: string;
  alias: string;
  origin: "live" | "paper" | "rehearsal";
  joinedAt: number;
  removedAt: number | null;
  /** How many items of the quiz have an answer, "I don't know" included. */
  answered: number;
  /** When the last answer was saved; null before the first. */
  savedAt: number | null;
  state: "joined" | "started" | "halfway" | "done";
  isStalled: boolean;
}

/** How many people are how far. Each number includes those of the next; people taken out count nowhere. */
export interface ProgressCounts {
  joined: number;
  started: number;
  halfway: number;
  done: number;
  stalled: number;
}

/** Gives everybody in a session in the order they joined, with how far they are in the current round. */
export async function listProgress(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  session: SessionRow,
): Promise<ParticipantProgress[]> {
  const rows = await store.db
    .selectFrom("participant")
    .leftJoin("answer", (join) =>
      join
        .onRef("answer.session_id", "=", "participant.session_id")
        .onRef("answer.participant_id", "=", "participant.id")
        .on("answer.round", "=", session.round),
    )
    .select(["participant.id", "alias", "origin", "joined_at", "finished_at", "removed_at"])
    .select(({ fn }) => [
      fn.count<number>("answer.item").as("answered"),
      fn.max("answer.saved_at").as("saved_at"),
    ])
    .where("participant.session_id", "=", session.id)
    .groupBy(["participant.session_id", "participant.id"])
    .orderBy("joined_at")
    .orderBy("participant.id")
    .execute();
  const total = findQuiz(session).items.length;
  const now = clock();
  return rows.map((row) => {
    const { answered, finished_at, saved_at } = row;
    const state = nameState({ answered, total, isFinished: finished_at !== null });
    const isUnderWay = state === "started" || state === "halfway";
    return {
      id: row.id,
      alias: row.alias,
      origin: row.origin,
      joinedAt: row.joined_at,
      removedAt: row.removed_at,
      answered,
      savedAt: saved_at,
      state,
      isStalled: isUnderWay && saved_at !== null && now - saved_at >= stalledMs,
    };
  });
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
  };
}

function nameState(given: { answered: number; total: number; isFinished: boolean }) {
  const { answered, total, isFinished } = given;
  if (isFinished || answered >= total) return "done";
  if (2 * answered >= total) return "halfway";
  return answered > 0 ? "started" : "joined";
}
