import { type Kysely, sql } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { Participant } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import type { SequencedAnswer } from "./stored.ts";

/**
 * How far somebody came in a round: an answer or "I don't know" to every question; done before that; begun; nothing at all.
 */
export type Ending = "all" | "early" | "open" | "none";

/** The number of a blank that became "I don't know" when somebody said they were done: any answer of theirs has a higher one. */
export const blankSeq = 0;

/** How far somebody is in a round; `given`: how many questions have an answer or "I don't know" from themselves. */
export interface Reach {
  given: number;
  ending: Ending;
}

/** Gives how far everybody in a session has come in a round, by their ids; who has nothing stored has `none`. */
export async function readReaches(
  db: Kysely<Tables>,
  given: { session: Session; people: readonly Participant[]; round: number },
): Promise<Map<string, Reach>> {
  const { session, people, round } = given;
  const total = findQuiz(session).items.length;
  const stored = await countRows(db, { session, round });
  const blanks = await countRows(db, { session, round, areBlank: true });
  return new Map(
    people.map((one) => {
      const count = (stored.get(one.id) ?? 0) - (blanks.get(one.id) ?? 0);
      const isDone = findFinished(session, one, round) !== null;
      return [one.id, { given: count, ending: nameEnding({ given: count, total, isDone }) }];
    }),
  );
}

/** Gives when somebody said they were done with a round: each round has its own. */
export function findFinished(
  session: Pick<Session, "round">,
  { finishedAt, firstFinishedAt }: Pick<Participant, "finishedAt" | "firstFinishedAt">,
  round: number,
): number | null {
  return round === session.round ? finishedAt : firstFinishedAt;
}

/** Gives how many questions somebody left blank who was done before the end; 0 for anybody else. */
export function countBlanks(
  session: Session,
  given: { stored: readonly SequencedAnswer[]; isDone: boolean },
): number {
  const answered = given.stored.filter(({ seq }) => seq > blankSeq).length;
  return given.isDone ? findQuiz(session).items.length - answered : 0;
}

function nameEnding(reach: { given: number; total: number; isDone: boolean }): Ending {
  const { given, total, isDone } = reach;
  if (given >= total) return "all";
  if (isDone) return "early";
  return given > 0 ? "open" : "none";
}

/** Reads nothing but an index: a board asks this twice a second, also for 2,000 people. */
async function countRows(
  db: Kysely<Tables>,
  given: { session: Session; round: number; areBlank?: boolean },
): Promise<Map<string, number>> {
  let query = db
    .selectFrom("answer")
    .select("participant_id as participantId")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("session_id", "=", given.session.id)
    .where("round", "=", given.round)
    .groupBy(["session_id", "participant_id"]);
  // Written out, so that the index of blanks is found to fit.
  if (given.areBlank) query = query.where("seq", "=", sql.lit(blankSeq));
  const rows = await query.execute();
  return new Map(rows.map(({ participantId, count }) => [participantId, count]));
}
