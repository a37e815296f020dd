import { sql } from "kysely";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Store } from "#lib/db/store.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { findParticipant, type Seat } from "#lib/sessions/people/participant.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

const [{ bank }] = releases;
const [first, second, third] = bank.items.map(({ id }) => id);
if (!first || !second || !third) throw new Error("the bank has fewer than three items");
const one = { item: first, option: "a", seq: 1 };

/** So many people in one session, with their cookies. */
async function seatPeople({ context }: Classroom, count: number) {
  const { sessionId, code } = await openSeconde(context);
  const seats: Seat[] = [];
  const cookies: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { session, participant, keys } = await join(context, code);
    seats.push({ session, participant });
    cookies.push(keys.cookie);
  }
  return { sessionId, seats, cookies };
}

/** A context whose commits are counted. */
function countCommits({ context }: Classroom) {
  const count = { begun: 0, done: 0 };
  const { store } = context;
  const commit: Store["commit"] = async (work) => {
    count.begun += 1;
    const value = await store.commit(work);
    count.done += 1;
    return value;
  };
  return { count, counted: { ...context, store: { ...store, commit } } };
}

describeEngines("answers that arrive together", (engine, makePlace) => {
  test("threat 26: a hundred people's answers share a commit, and are acknowledged after it", async () => {
    const classroom = await openClassroom(makePlace);
    const { seats } = await seatPeople(classroom, 100);
    const { count, counted } = countCommits(classroom);
    const outcomes = await Promise.all(
      seats.map(async (seat) => {
        const saved = await saveAnswers(counted, { seat, answers: [one] });
        return { saved, done: count.done };
      }),
    );
    for (const { saved, done } of outcomes) {
      expect(saved).toMatchObject({ ok: true, answers: [one] });
      expect(done).toBe(1);
    }
    expect(count.begun).toBe(1);
    for (const seat of seats) {
      expect(await readSeatAnswers(classroom.context.store.db, seat)).toEqual([one]);
    }
    await classroom.leave();
  });

  test("each person's own round, end, lateness and blanks are written, whoever is beside them", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId, seats, cookies } = await seatPeople(classroom, 4);
    await startRound(context, { sessionId, counsellorId });
    wait(1000);
    const found = await Promise.all(
      cookies.map((cookie) => findSeat(context, { sessionId, cookie })),
    );
    const [plain, done, late, early] = found.flatMap((each) => (each.ok ? [each.seat] : []));
    if (!plain || !done || !late || !early) throw new Error("not everybody is recognized");
    expect(plain.participant.id).toBe(seats[0]?.participant.id);
    const now = context.clock();
    const all = bank.items.map(({ id }, at) => ({ item: id, option: "b", seq: at + 1 }));
    const [a, b, c, d] = await Promise.all([
      saveAnswers(context, { seat: plain, answers: [one], round: 2 }),
      saveAnswers(context, { seat: done, answers: all, round: 2, finished: true }),
      saveAnswers(context, { seat: late, answers: [one], round: 1, late: true }),
      saveAnswers(context, { seat: early, answers: [one], round: 1, finished: true }),
    ]);
    expect(a).toEqual({ ok: true, round: 2, answers: [one], finishedAt: null });
    expect(b).toEqual({ ok: true, round: 2, answers: all, finishedAt: now });
    expect(c).toEqual({ ok: true, round: 2, answers: [one], finishedAt: null });
    const blanks = bank.items.slice(1).map(({ id }) => ({ item: id, option: null, seq: 0 }));
    expect(d).toEqual({ ok: true, round: 2, answers: [one, ...blanks], finishedAt: now });
    const people = await Promise.all(
      [plain, done, late, early].map(({ participant }) =>
        findParticipant(context.store.db, participant),
      ),
    );
    expect(
      people.map((person) => [person?.finishedAt, person?.firstFinishedAt, person?.lateAt]),
    ).toEqual([
      [null, null, null],
      [now, null, null],
      [null, null, now],
      [null, now, null],
    ]);
    expect(people.map((person) => person?.seenAt)).toEqual([now, now, now, now]);
    await classroom.leave();
  });

  test("who was erased meanwhile learns that, and the others' answers are kept", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seats } = await seatPeople(classroom, 5);
    const [, , gone] = seats;
    if (!gone) throw new Error("nobody to erase");
    await eraseParticipant(context, gone);
    const outcomes = await Promise.all(
      seats.map((seat) => saveAnswers(context, { seat, answers: [one] })),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? "kept" : outcome.reason))).toEqual([
      "kept",
      "kept",
      "deleted",
      "kept",
      "kept",
    ]);
    const rows = await context.store.db.selectFrom("answer").select("participant_id").execute();
    expect(rows).toHaveLength(4);
    await classroom.leave();
  });

  test("whose answers the engine refuses fails alone: the others' are kept", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seats } = await seatPeople(classroom, 5);
    const refused = seats[3]?.participant.id ?? "";
    await refuseAnswersOf(context.store, engine, refused);
    const outcomes = await Promise.allSettled(
      seats.map((seat) => saveAnswers(context, { seat, answers: [one] })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    const rows = await context.store.db.selectFrom("answer").select("participant_id").execute();
    expect(rows.map(({ participant_id: id }) => id).toSorted()).toEqual(
      seats
        .map(({ participant }) => participant.id)
        .filter((id) => id !== refused)
        .toSorted(),
    );
    await classroom.leave();
  });

  test("threat 25: what one person sends at once is written in the order in which it came", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seats } = await seatPeople(classroom, 2);
    const [seat, other] = seats;
    if (!seat || !other) throw new Error("nobody is there");
    const options = ["a", "b", "c"].map((option, at) => ({ item: first, option, seq: at + 1 }));
    const replies = await Promise.all([
      ...options.map((answer) => saveAnswers(context, { seat, answers: [answer] })),
      saveAnswers(context, { seat: other, answers: [one] }),
    ]);
    expect(replies.slice(0, 3).map((reply) => reply.ok && reply.answers)).toEqual(
      options.map((answer) => [answer]),
    );
    expect(replies[3]).toMatchObject({ ok: true, answers: [one] });
    await classroom.leave();
  });
});

/** Lets the engine itself refuse one person's answers. */
async function refuseAnswersOf(
  { db }: Store,
  engine: Store["engine"],
  participantId: string,
): Promise<void> {
  const id = sql.lit(participantId);
  if (engine === "sqlite") {
    await sql`create trigger refused before insert on answer when new.participant_id = ${id}
      begin select raise(abort, 'on purpose'); end`.execute(db);
    return;
  }
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'on purpose'; end $$`.execute(db);
  await sql`create trigger refused before insert on answer for each row
    when (new.participant_id = ${id}) execute function refuse()`.execute(db);
}
