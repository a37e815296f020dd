import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { countProgress, listProgress } from "#lib/sessions/live/progress.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { describeEngines } from "../engines.ts";
import { join, openClassroom, openSeconde, takeSeat } from "./classroom.ts";

const [{ bank }] = releases;
const [first, second, third] = bank.items.map(({ id }) => id);
if (!first || !second || !third) throw new Error("the bank has fewer than three items");

describeEngines("progress", (_engine, makePlace) => {
  test("progress: joined, started, half-way, done and stalled, without a single answer", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId, code } = await openSeconde(context);
    const people = await Promise.all(Array.from({ length: 5 }, () => join(context, code)));
    const counts = [0, 1, 12, 24, 3];
    for (const [at, { session, participant }] of people.entries()) {
      const answers = bank.items
        .slice(0, counts[at])
        .map(({ id }, place) => ({ item: id, option: null, seq: place + 1 }));
      const finished = at === 4;
      await saveAnswers(context, { seat: { session, participant }, answers, finished });
    }
    const { session } = people[0] ?? {};
    if (!session) throw new Error(sessionId);
    const before = await listProgress(context, session);
    expect(countProgress(before)).toEqual({
      ...{ joined: 5, started: 4, halfway: 3, done: 2, stalled: 0, delayed: 0, firstDone: null },
    });
    // Who is done has no figure in a session without names (threat 45).
    const figures = before.map(({ answered, isEarly }) => (isEarly ? "early" : answered));
    expect(figures.toSorted()).toEqual([0, 1, 12, "early", null].toSorted());
    wait(3 * 60_000);
    expect(countProgress(await listProgress(context, session))).toMatchObject({ stalled: 2 });
    expect(JSON.stringify(before)).not.toContain(first);
    await classroom.leave();
  });

  test("finished stays finished, and answers can still be corrected until the session closes", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId, cookie, seat } = await takeSeat(classroom);
    const finishedAt = context.clock();
    const one = { item: first, option: "a", seq: 1 };
    expect(await saveAnswers(context, { seat, answers: [one], finished: true })).toMatchObject({
      ...{ ok: true, finishedAt, round: 1 },
    });
    wait(1000);
    const again = await findSeat(context, { sessionId, cookie });
    if (!again.ok) throw new Error(again.reason);
    const two = { item: first, option: "b", seq: 2 };
    const saved = await saveAnswers(context, { seat: again.seat, answers: [two] });
    expect(saved).toMatchObject({ ok: true, finishedAt, round: 1 });
    expect(saved.ok && saved.answers.filter(({ seq }) => seq > 0)).toEqual([two]);
    await classroom.leave();
  });
});
