import type { Kysely } from "kysely";
import { isForeignKeyFailure } from "#lib/db/failure.ts";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findParticipant, type Seat } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { type Session, stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
import { blankSeq, findFinished } from "./ending.ts";
import { prepareStability } from "./stability-memory.ts";
import { readSeatAnswers, type SequencedAnswer, sheetOf } from "./stored.ts";

/** What is on the disk of the answers' own round; `round` is the one that runs now. */
interface StoredAnswers {
  round: number;
  answers: SequencedAnswer[];
  finishedAt: number | null;
}

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
  | ({ ok: true } & StoredAnswers)
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
  try {
    const saved = await context.store.commit(async (db) => {
      // The next round may have started since the seat was read: each round has its own end.
      const running = await readRound(db, session.id);
      await noteSaving(db, { seat, answers, late, now });
      await putAnswers(db, { seat, answers: keepHighest(answers), now, round });
      if (finished) await endRound(db, { seat, now, round, isRunning: round === running });
      const person = await findParticipant(db, seat.participant);
      return {
        answers: await readSeatAnswers(db, seat, round),
        finishedAt: person && findFinished({ round: running }, person, round),
      };
    });
    context.store.announce(session.id);
    // The restitution and the exports need everybody's, and would otherwise wait for all of them at once.
    if (finished) prepareStability(findQuiz(session), sheetOf(session, saved.answers));
    return { ok: true, ...saved, round: session.round };
  } catch (error) {
    // The session or the participant was erased while this was on its way.
    if (isForeignKeyFailure(error)) return refuse("deleted");
    throw error;
  }
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

/** One statement cannot write a row twice: of one item's answers only the last counts anyway. */
function keepHighest(answers: readonly SequencedAnswer[]): SequencedAnswer[] {
  const highest = new Map<string, SequencedAnswer>();
  for (const answer of answers) {
    if (answer.seq > (highest.get(answer.item)?.seq ?? 0)) highest.set(answer.item, answer);
  }
  // Always in the same order, so that two calls that lock the same rows cannot wait for each other.
  return [...highest.values()].sort((one, other) => (one.item < other.item ? -1 : 1));
}

/** Writes answers within a unit of work; of one item's answers the highest `seq` stays. */
export async function putAnswers(
  db: Kysely<Tables>,
  given: { seat: Seat; answers: readonly SequencedAnswer[]; now: number; round: number },
): Promise<void> {
  const { seat, answers, now, round } = given;
  if (answers.length === 0) return;
  const place = {
    session_id: seat.session.id,
    participant_id: seat.participant.id,
    round,
    saved_at: now,
  };
  await db
    .insertInto("answer")
    .values(answers.map((answer) => ({ ...place, ...answer })))
    .onConflict((conflict) =>
      conflict
        .columns(["session_id", "participant_id", "round", "item"])
        .doUpdateSet(({ ref }) => ({
          option: ref("excluded.option"),
          seq: ref("excluded.seq"),
          saved_at: ref("excluded.saved_at"),
        }))
        .whereRef("excluded.seq", ">", "answer.seq"),
    )
    .execute();
}

async function readRound(db: Kysely<Tables>, sessionId: string): Promise<number> {
  const row = await db
    .selectFrom("session")
    .select("round")
    .where("id", "=", sessionId)
    .executeTakeFirst();
  return row?.round ?? 0;
}

/** Comes before the answers, as in an erasure: two units that lock the same rows do it in the same order. */
async function noteSaving(
  db: Kysely<Tables>,
  given: { seat: Seat; answers: readonly SequencedAnswer[]; late: boolean; now: number },
): Promise<void> {
  const { seat, answers, late, now } = given;
  // What was agreed to on paper was what is on the paper.
  const outgrowsPaper = seat.participant.origin === "paper" && answers.length > 0;
  await db
    .updateTable("participant")
    .set({
      seen_at: now,
      ...(late && { late_at: now }),
      ...(outgrowsPaper && { agreed_sheet: 0 }),
    })
    .where("session_id", "=", seat.session.id)
    .where("id", "=", seat.participant.id)
    .execute();
}

/**
 * Notes that somebody is done with a round, once: what they left blank becomes "I don't know", with a number that any answer of
 * theirs, also one that is still on its way, is higher than.
 */
async function endRound(
  db: Kysely<Tables>,
  given: { seat: Seat; now: number; round: number; isRunning: boolean },
): Promise<void> {
  const { seat, now, round, isRunning } = given;
  const column = isRunning ? "finished_at" : "first_finished_at";
  await db
    .updateTable("participant")
    .set({ [column]: now })
    .where("session_id", "=", seat.session.id)
    .where("id", "=", seat.participant.id)
    .where(column, "is", null)
    .execute();
  const place = { session_id: seat.session.id, participant_id: seat.participant.id, round };
  const blanks = findQuiz(seat.session).items.map(({ id }) => id);
  await db
    .insertInto("answer")
    .values(
      blanks
        .toSorted()
        .map((item) => ({ ...place, item, option: null, seq: blankSeq, saved_at: now })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
