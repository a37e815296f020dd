import { gatherBySession } from "#lib/db/gathering.ts";
import { prepareStabilities } from "#lib/sessions/arithmetic/arithmetic.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { type Session, stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
import { type SequencedAnswer, sheetOf } from "./stored.ts";
import { type Sending, type Written, writeSendings } from "./written.ts";

/** Of how many people the answers share a commit at most. */
const mostTogether = 256;

interface Call {
  sessionId: string;
  sending: Sending;
  now: number;
}

/** What arrives together for one session is written by the same few statements, and shares a commit. */
const write = gatherBySession<Call, Written | null>({
  most: mostTogether,
  nameOne: ({ sending }) => sending.seat.participant.id,
  run: (store, calls) => {
    const sendings = calls.map(({ sending }) => sending);
    const now = Math.max(...calls.map((call) => call.now));
    return store.commit((db) => writeSendings(store, db, { sendings, now }));
  },
});

/**
 * Saves answers and gives all that is stored once they are on the disk. Of one item's answers the one with the highest
 * `seq` is kept, in whatever order they arrive; the same call twice changes nothing. All of a call is taken or nothing.
 * `finished` says that the person is done with the answers' round; they can still be corrected until the session closes. `late` says that the
 * device had to keep them because sending had failed.
 *
 * `round` is the one in which they were given, not the one that runs now: what was queued while a discussion ended the first
 * round is never taken for an opinion after it.
 */
export async function saveAnswers(
  context: SessionContext,
  given: {
    seat: Seat;
    answers: readonly SequencedAnswer[];
    finished?: boolean | undefined;
    late?: boolean | undefined;
    round?: number | undefined;
  },
): Promise<
  | ({ ok: true; round: number } & Written)
  | Refusal<
      | "closed"
      | "deleted"
      | "too-many-answers"
      | "unknown-item"
      | "unknown-option"
      | "unknown-round"
    >
> {
  const { seat, answers, finished = false, late = false, round = seat.session.round } = given;
  const { session } = seat;
  const now = context.clock();
  if (!takesAnswers(stateAt(session, now))) return refuse("closed");
  if (!Number.isInteger(round) || round < 1 || round > session.round)
    return refuse("unknown-round");
  const fault = findFault(session, answers);
  if (fault) return fault;
  const sending = { seat, answers: keepHighest(answers), finished, late, round };
  const written = await write(context.store, { sessionId: session.id, sending, now });
  // The session or the participant was erased while this was on its way.
  if (!written) return refuse("deleted");
  context.store.announce(session.id);
  // The restitution and the exports need everybody's, and would otherwise wait for all of them at once.
  if (finished) prepareStabilities(findQuiz(session), [sheetOf(session, written.answers)]);
  return { ok: true, ...written, round: session.round };
}

function findFault(session: Session, answers: readonly SequencedAnswer[]) {
  const { items } = findQuiz(session);
  if (answers.length > items.length) return refuse("too-many-answers");
  for (const { item, option } of answers) {
    const asked = items.find(({ id }) => id === item);
    if (!asked) return refuse("unknown-item");
    if (option !== null && !asked.options.some(({ id }) => id === option)) {
      return refuse("unknown-option");
    }
  }
  return null;
}

/** One statement cannot write a row twice: of one item's answers only that with the highest number counts anyway. */
function keepHighest(answers: readonly SequencedAnswer[]): SequencedAnswer[] {
  const highest = new Map<string, SequencedAnswer>();
  for (const answer of answers) {
    if (answer.seq > (highest.get(answer.item)?.seq ?? 0)) highest.set(answer.item, answer);
  }
  // Always in the same order, so that two calls that lock the same rows cannot wait for each other.
  return [...highest.values()].sort((one, other) => (one.item < other.item ? -1 : 1));
}
