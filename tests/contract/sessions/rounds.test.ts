import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers, readShownRound } from "#lib/sessions/answers/stored.ts";
import { countProgress, listProgress } from "#lib/sessions/live/progress.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, join, openClassroom, takeSeat } from "./classroom.ts";

const [{ bank }] = releases;
const [first, second] = bank.items.map(({ id }) => id);
if (!first || !second) throw new Error("the bank has fewer than two items");
const before = { item: first, option: "a", seq: 1 };
const after = { item: first, option: "b", seq: 1 };

async function startSecond({ context }: Classroom, sessionId: string) {
  return startRound(context, { sessionId, counsellorId });
}

async function readSeat({ context }: Classroom, key: { sessionId: string; cookie: string }) {
  const found = await findSeat(context, key);
  if (!found.ok) throw new Error(found.reason);
  return found.seat;
}

describeEngines("rounds", (_engine, makePlace) => {
  test("the second round starts with empty sheets, and the first one's answers stay", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, cookie, seat } = await takeSeat(classroom);
    await saveAnswers(context, { seat, answers: [before], finished: true });
    expect(await startSecond(classroom, sessionId)).toEqual({ ok: true });
    const now = await readSeat(classroom, { sessionId, cookie });
    expect(now.session.round).toBe(2);
    expect(now.participant.finishedAt).toBeNull();
    expect(await readSeatAnswers(context.store.db, now)).toEqual([]);
    const progress = countProgress(await listProgress(context, now.session));
    expect(progress).toMatchObject({ joined: 1, started: 0, done: 0, firstDone: 1 });
    await saveAnswers(context, { seat: now, answers: [after], round: 2 });
    expect(await readSeatAnswers(context.store.db, now, 1)).toContainEqual(before);
    expect(await readSeatAnswers(context.store.db, now, 2)).toEqual([after]);
    await classroom.leave();
  });

  test("threat 27, 34: what was queued in the first round is taken, and never for the second", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, cookie, seat } = await takeSeat(classroom);
    await startSecond(classroom, sessionId);
    const now = await readSeat(classroom, { sessionId, cookie });
    await saveAnswers(context, { seat: now, answers: [after], round: 2 });
    const late = { ...before, seq: 99 };
    // Each round has its own end.
    expect(
      await saveAnswers(context, { seat: now, answers: [late], finished: true, round: 1 }),
    ).toMatchObject({ ok: true, finishedAt: context.clock(), round: 2 });
    expect(await readSeatAnswers(context.store.db, now, 2)).toEqual([after]);
    // A seat that was read just before the round started: its "finished" is not the second round's.
    await saveAnswers(context, { seat, answers: [late], finished: true, round: 1 });
    const { participant } = await readSeat(classroom, { sessionId, cookie });
    expect(participant.finishedAt).toBeNull();
    expect(participant.firstFinishedAt).toBe(context.clock());
    await classroom.leave();
  });

  test("there are two rounds at most, each in an open session, and none before its time", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, cookie, code, seat } = await takeSeat(classroom);
    await join(context, code);
    const early = await saveAnswers(context, { seat, answers: [before], round: 2 });
    expect(early).toEqual({ ok: false, reason: "unknown-round" });
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => startSecond(classroom, sessionId).then(({ ok }) => ok)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    const now = await readSeat(classroom, { sessionId, cookie });
    expect(now.session.round).toBe(2);
    const actions = await context.store.db.selectFrom("journal").select("action").execute();
    expect(actions.filter(({ action }) => action === "round-started")).toHaveLength(1);
    const other = await takeSeat(classroom);
    await closeSession(context, { sessionId: other.sessionId, counsellorId, grace: 0 });
    expect(await startSecond(classroom, other.sessionId)).toEqual({
      ok: false,
      reason: "wrong-state",
    });
    await classroom.leave();
  });

  test("a result is of the round asked for, else of the latest one with answers", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, cookie, seat } = await takeSeat(classroom);
    await saveAnswers(context, { seat, answers: [before] });
    await startSecond(classroom, sessionId);
    const now = await readSeat(classroom, { sessionId, cookie });
    expect(await readShownRound(context, now, Number.NaN)).toEqual({ round: 1, stored: [before] });
    await saveAnswers(context, { seat: now, answers: [after], round: 2 });
    expect(await readShownRound(context, now, 7)).toEqual({ round: 2, stored: [after] });
    expect(await readShownRound(context, now, 1)).toEqual({ round: 1, stored: [before] });
    await classroom.leave();
  });
});
