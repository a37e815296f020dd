import type { Kysely } from "kysely";
import { isForeignKeyFailure } from "#lib/db/failure.ts";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { type Session, stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
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
 * `finished` says that the person is done; answers can still be corrected until the session closes. `late` says that the
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
  const { session, participant } = seat;
  const now = context.clock();
  if (!takesAnswers(stateAt(session, now))) return refuse("closed");
  if (!Number.isInteger(round) || round < 1 || round > session.round)
    return refuse("unknown-round");
  const fault = findFault(session, answers);
  if (fault) return fault;
  const isNow = round === session.round;
  const finishedAt = isNow ? (participant.finishedAt ?? (finished ? now : null)) : null;
  try {
    const stored = await context.store.commit(async (db) => {
      // The next round may have started since the seat was read: in it nobody is done yet.
      const isNew = isNow && finished && (await readRound(db, session.id)) === round;
      await noteSaving(db, { seat, answers, finishedAt: isNew ? finishedAt : null, late, now });
      await putAnswers(db, { seat, answers: keepHighest(answers), now, round });
      return readSeatAnswers(db, seat, round);
    });
    context.store.announce(session.id);
    // The restitution and the exports need everybody's, and would otherwise wait for all of them at once.
    if (finished) prepareStability(findQuiz(session), sheetOf(session, stored));
    return { ok: true, answers: stored, finishedAt, round: session.round };
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
  given: {
    seat: Seat;
    answers: readonly SequencedAnswer[];
    finishedAt: number | null;
    late: boolean;
    now: number;
  },
): Promise<void> {
  const { seat, answers, finishedAt, late, now } = given;
  // What was agreed to on paper was what is on the paper.
  const outgrowsPaper = seat.participant.origin === "paper" && answers.length > 0;
  await db
    .updateTable("participant")
    .set({
      seen_at: now,
      ...(late && { late_at: now }),
      ...(outgrowsPaper && { agreed_sheet: 0 }),
      ...(finishedAt !== null && { finished_at: finishedAt }),
    })
    .where("session_id", "=", seat.session.id)
    .where("id", "=", seat.participant.id)
    .execute();
}
