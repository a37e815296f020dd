import { type Kysely, sql } from "kysely";
import { listRows, readNumber, readText } from "#lib/db/json-rows.ts";
import type { Store } from "#lib/db/store.ts";
import type { Tables } from "#lib/db/tables.ts";
import type { Participant, Seat } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { blankSeq, findFinished } from "./ending.ts";
import { type SequencedAnswer, sortAnswers } from "./stored.ts";

/** What one person's device sends. `round`: in which the answers were given, each item once. */
export interface Sending {
  seat: Seat;
  answers: readonly SequencedAnswer[];
  finished: boolean;
  /** Whether the device had to keep them because sending had failed. */
  late: boolean;
  round: number;
}

/** What is stored of the round of which something was sent. */
export interface Written {
  answers: SequencedAnswer[];
  finishedAt: number | null;
}

type Ends = Pick<Participant, "finishedAt" | "firstFinishedAt">;

/**
 * Writes what several people of one session sent, each once, within a unit of work, and gives what is stored then; null for
 * who was erased meanwhile. There are as many statements for one person as for hundreds.
 */
export async function writeSendings(
  store: Pick<Store, "engine">,
  db: Kysely<Tables>,
  { sendings, now }: { sendings: readonly Sending[]; now: number },
): Promise<(Written | null)[]> {
  const sessionId = sendings[0]?.seat.session.id ?? "";
  const people = await holdPeople(store, db, { sendings, sessionId, now });
  const present = sendings.filter(({ seat }) => people.has(seat.participant.id));
  // The next round may have started since the seats were read. While these people are held, none can.
  const round = await readRound(db, sessionId);
  await markPeople(store, db, { sendings: present, people, round, now });
  await putAnswers(store, db, { sendings: present, now });
  const stored = await readRounds(store, db, present);
  return sendings.map((sending) => {
    const { id } = sending.seat.participant;
    const ends = people.get(id);
    if (!ends) return null;
    const rows = (stored.get(id) ?? []).filter((row) => row.round === sending.round);
    return {
      answers: sortAnswers(sending.seat.session, rows),
      finishedAt: findFinished({ round }, ends, sending.round),
    };
  });
}

/**
 * Writes answers within a unit of work; of one item's answers the highest `seq` stays. Who is done gets the answers that they left
 * blank as "I don't know", with a number that any answer of theirs, also one that is still on its way, is higher than.
 */
export async function putAnswers(
  store: Pick<Store, "engine">,
  db: Kysely<Tables>,
  { sendings, now }: { sendings: readonly Omit<Sending, "late">[]; now: number },
): Promise<void> {
  const rows = sendings.flatMap(({ seat, round, ...sent }) =>
    fillIn({ seat, ...sent }).map((answer) => ({
      ...{ session: seat.session.id, participant: seat.participant.id, round },
      ...answer,
    })),
  );
  if (rows.length === 0) return;
  await db
    .insertInto("answer")
    .columns(["session_id", "participant_id", "round", "item", "option", "seq", "saved_at"])
    .expression((eb) =>
      eb
        .selectFrom(listRows(store, rows))
        .select([
          readText("session").as("session_id"),
          readText("participant").as("participant_id"),
          readNumber("round").as("round"),
          readText("item").as("item"),
          readText("option").as("option"),
          readNumber("seq").as("seq"),
          sql<number>`cast(${now} as bigint)`.as("saved_at"),
        ])
        // SQLite takes what follows for a join's condition otherwise.
        .where(sql<boolean>`true`),
    )
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

function fillIn({ seat, answers, finished }: Pick<Sending, "seat" | "answers" | "finished">) {
  if (!finished) return answers;
  const given = new Set(answers.map(({ item }) => item));
  const blanks = findQuiz(seat.session).items.filter(({ id }) => !given.has(id));
  return [...answers, ...blanks.map(({ id }) => ({ item: id, option: null, seq: blankSeq }))];
}

/**
 * Notes when these people were last seen, and keeps others from changing or erasing them until the unit is over: in the same order
 * everywhere, so that two units never wait for each other, and before the answers, as in an erasure. Gives those that are there.
 */
async function holdPeople(
  store: Pick<Store, "engine">,
  db: Kysely<Tables>,
  given: { sendings: readonly Sending[]; sessionId: string; now: number },
): Promise<Map<string, Ends>> {
  const ids = given.sendings.map(({ seat }) => ({ id: seat.participant.id }));
  const rows = await db
    .updateTable("participant")
    .set({ seen_at: given.now })
    .where("session_id", "=", given.sessionId)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("participant")
        .select("id")
        .where("session_id", "=", given.sessionId)
        .where("id", "in", eb.selectFrom(listRows(store, ids)).select(readText("id").as("id")))
        .orderBy("id")
        .$if(store.engine === "postgres", (query) => query.forNoKeyUpdate()),
    )
    .returning(["id", "finished_at as finishedAt", "first_finished_at as firstFinishedAt"])
    .execute();
  return new Map(rows.map(({ id, ...ends }) => [id, ends]));
}

/** Notes who is done with their round, once; who had to wait with their answers; and whose sheet is not what is on the paper. */
async function markPeople(
  store: Pick<Store, "engine">,
  db: Kysely<Tables>,
  given: { sendings: readonly Sending[]; people: Map<string, Ends>; round: number; now: number },
): Promise<void> {
  const marks = given.sendings.flatMap(({ seat, answers, finished, late, round }) => {
    const { id, origin } = seat.participant;
    const ends = given.people.get(id);
    const isRunning = round === given.round;
    const outgrowsPaper = origin === "paper" && answers.length > 0;
    const isDone = finished && ends && findFinished(given, ends, round) === null;
    if (isDone) ends[isRunning ? "finishedAt" : "firstFinishedAt"] = given.now;
    if (!isDone && !late && !outgrowsPaper) return [];
    return {
      id,
      ...(late && { late: given.now }),
      ...(outgrowsPaper && { agreed: 0 }),
      ...(isDone && { [isRunning ? "finished" : "first"]: given.now }),
    };
  });
  if (marks.length === 0) return;
  await db
    .updateTable("participant")
    .from(listRows(store, marks))
    .set(({ fn, ref }) => ({
      late_at: fn.coalesce(readNumber("late"), ref("late_at")),
      agreed_sheet: fn.coalesce(readNumber("agreed"), ref("agreed_sheet")),
      finished_at: fn.coalesce(readNumber("finished"), ref("finished_at")),
      first_finished_at: fn.coalesce(readNumber("first"), ref("first_finished_at")),
    }))
    .where("participant.session_id", "=", given.sendings[0]?.seat.session.id ?? "")
    .whereRef("participant.id", "=", readText("id"))
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

async function readRounds(
  store: Pick<Store, "engine">,
  db: Kysely<Tables>,
  sendings: readonly Sending[],
): Promise<Map<string, (SequencedAnswer & { round: number })[]>> {
  const ids = sendings.map(({ seat }) => ({ id: seat.participant.id }));
  const rows = await db
    .selectFrom("answer")
    .select(["participant_id", "round", "item", "option", "seq"])
    .where("session_id", "=", sendings[0]?.seat.session.id ?? "")
    .where("participant_id", "in", (eb) =>
      eb.selectFrom(listRows(store, ids)).select(readText("id").as("id")),
    )
    .execute();
  return Map.groupBy(rows, (row) => row.participant_id);
}
