import type { Kysely } from "kysely";
import { gatherFields } from "#lib/db/json-rows.ts";
import type { Tables } from "#lib/db/tables.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** One answer with its place in the order the person gave them: the device counts `seq` up from 1. */
export interface SequencedAnswer {
  item: string;
  /** Null for "I don't know". */
  option: string | null;
  /** 1 to 2 147 483 647; 0 for what was left blank when the person said they were done. */
  seq: number;
}

/** An answer with whose it is, in which round it was given, and when it was saved. */
export interface StoredAnswer extends SequencedAnswer {
  participantId: string;
  round: number;
  savedAt: number;
}

/** Gives the answers of some people in a session by who gave them. */
export async function readAnswersByPerson(
  db: Kysely<Tables>,
  { sessionId, people }: { sessionId: string; people: readonly string[] },
): Promise<Map<string, StoredAnswer[]>> {
  const rows = await db
    .selectFrom("answer")
    .select(["participant_id as participantId", "round", "item", "option", "seq"])
    .select("saved_at as savedAt")
    .where("session_id", "=", sessionId)
    .where("participant_id", "in", [...people, ""])
    .execute();
  return Map.groupBy(rows, ({ participantId }) => participantId);
}

/**
 * Gives the sheets of some people in a session, by person and round, in the form that scoring takes; a round in which somebody
 * answered nothing has none. A sheet is one text from the engine: a row for each answer takes several times as long.
 */
export async function readSheetsByPerson(
  store: Pick<SessionContext["store"], "db" | "engine">,
  { session, people }: { session: Session; people: readonly string[] },
): Promise<Map<string, Map<number, Answers>>> {
  const rows = await store.db
    .selectFrom("answer")
    .select(["participant_id as person", "round"])
    .select(({ ref }) => gatherFields(store, ref("item"), ref("option")).as("chosen"))
    .where("session_id", "=", session.id)
    .where("participant_id", "in", [...people, ""])
    .groupBy(["participant_id", "round"])
    .execute();
  const { items } = findQuiz(session);
  const sheets = new Map<string, Map<number, Answers>>();
  for (const { person, round, chosen } of rows) {
    const options: Answers = JSON.parse(chosen);
    const sheet = Object.fromEntries(items.map(({ id }) => [id, options[id] ?? null]));
    sheets.set(person, (sheets.get(person) ?? new Map()).set(round, sheet));
  }
  return sheets;
}

/** Gives the answers of a round (without one: the current) as they are stored, in the order of the quiz. */
export async function readSeatAnswers(
  db: Kysely<Tables>,
  { session, participant }: Seat,
  round: number = session.round,
): Promise<SequencedAnswer[]> {
  const rows = await db
    .selectFrom("answer")
    .select(["item", "option", "seq"])
    .where("session_id", "=", session.id)
    .where("participant_id", "=", participant.id)
    .where("round", "=", round)
    .execute();
  return sortAnswers(session, rows);
}

/** Gives answers as they are stored in the order of the quiz. */
export function sortAnswers(session: Session, rows: readonly SequencedAnswer[]): SequencedAnswer[] {
  const places = new Map(findQuiz(session).items.map(({ id }, at) => [id, at]));
  // The engine's own objects have no prototype, which React sends to no browser.
  const stored = rows.map(({ item, option, seq }) => ({ item, option, seq }));
  return stored.sort((one, other) => (places.get(one.item) ?? 0) - (places.get(other.item) ?? 0));
}

/** Gives stored answers in the form that scoring takes: every item of the quiz, skipped ones as null. */
export function sheetOf(session: Session, stored: readonly SequencedAnswer[]): Answers {
  const chosen = new Map(stored.map(({ item, option }) => [item, option]));
  return Object.fromEntries(findQuiz(session).items.map(({ id }) => [id, chosen.get(id) ?? null]));
}

/** Gives what somebody answered in the rounds before the one that runs now. */
export async function readEarlierRounds(
  { store }: Pick<SessionContext, "store">,
  seat: Seat,
): Promise<{ round: number; answers: SequencedAnswer[] }[]> {
  const rounds = [];
  for (let round = 1; round < seat.session.round; round += 1) {
    rounds.push({ round, answers: await readSeatAnswers(store.db, seat, round) });
  }
  return rounds;
}

/** Gives the answers of the round asked for; without a good one, those of the latest round with any. */
export async function readShownRound(
  { store }: Pick<SessionContext, "store">,
  seat: Seat,
  asked: number,
): Promise<{ round: number; stored: SequencedAnswer[] }> {
  const latest = seat.session.round;
  const isGood = Number.isInteger(asked) && asked >= 1 && asked <= latest;
  for (let round = isGood ? asked : latest; ; round -= 1) {
    const stored = await readSeatAnswers(store.db, seat, round);
    if (isGood || round === 1 || stored.length > 0) return { round, stored };
  }
}
