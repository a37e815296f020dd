import { type Ending, readReaches } from "#lib/sessions/answers/ending.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { listPeople, type Participant } from "#lib/sessions/people/participant.ts";
import { listSlipTags } from "#lib/sessions/people/slips.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { isAnonymous, type Session } from "#lib/sessions/session/session.ts";

/** Somebody who has begun and neither finished nor saved anything for this long is stalled. */
const stalledMs = 3 * 60_000;

/** For how long a phone that could not send at once counts as delayed. */
const lateMs = 60_000;

/** How far somebody is: never what they answered. */
export interface ParticipantProgress {
  id: string;
  alias: string;
  subgroup: string;
  /** The tag of the slip that seated them: whoever has its class list knows their name by it. Null for anybody else. */
  slip: string | null;
  origin: Participant["origin"];
  joinedAt: number;
  removedAt: number | null;
  /**
   * How many items of the quiz have an answer, "I don't know" included; null for who is done in a session where nobody chose
   * their name: no line of an export can then be told by it.
   */
  answered: number | null;
  /** When something was last saved; null before the first answer of the round. */
  savedAt: number | null;
  state: "joined" | "started" | "halfway" | "done";
  /** Whether they were done with the first round; null while that is the round that runs. */
  wasDone: boolean | null;
  /** Done before every question had an answer or "I don't know". */
  isEarly: boolean;
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
  /** How many were done with the first round; null while that is the round that runs. */
  firstDone: number | null;
}

/** Gives everybody in a session in the order they joined, with how far they are in the current round. */
export async function listProgress(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  session: Session,
): Promise<ParticipantProgress[]> {
  const people = await listPeople(store.db, session.id);
  const reaches = await readReaches(store.db, { session, people, round: session.round });
  const first =
    session.round > 1 ? await readReaches(store.db, { session, people, round: 1 }) : null;
  const slips = await listSlipTags(store.db, session.id);
  const total = findQuiz(session).items.length;
  const now = clock();
  return people.map((one) => {
    const { finishedAt, seenAt, lateAt } = one;
    const { given: answered, ending } = reaches.get(one.id) ?? { given: 0, ending: "none" };
    const state = nameState({ answered, total, ending });
    const isUnderWay = state === "started" || state === "halfway";
    return {
      id: one.id,
      alias: one.alias,
      subgroup: one.subgroup,
      slip: slips.get(one.id) ?? null,
      origin: one.origin,
      joinedAt: one.joinedAt,
      removedAt: one.removedAt,
      answered: state === "done" && isAnonymous(session) ? null : answered,
      savedAt: ending === "none" ? null : seenAt,
      state,
      wasDone: first && isDone(first.get(one.id)?.ending),
      isEarly: ending === "early",
      doneAt: state === "done" ? (finishedAt ?? seenAt) : null,
      isStalled: isUnderWay && now - seenAt >= stalledMs,
      isDelayed: lateAt !== null && now - lateAt < lateMs,
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
    delayed: present.filter(({ isDelayed }) => isDelayed).length,
    firstDone: present.some(({ wasDone }) => wasDone !== null)
      ? present.filter(({ wasDone }) => wasDone).length
      : null,
  };
}

function isDone(ending: Ending | undefined): boolean {
  return ending === "all" || ending === "early";
}

function nameState(given: { answered: number; total: number; ending: Ending }) {
  const { answered, total, ending } = given;
  if (isDone(ending)) return "done";
  if (2 * answered >= total) return "halfway";
  return answered > 0 ? "started" : "joined";
}
