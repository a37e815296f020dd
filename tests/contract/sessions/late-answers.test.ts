import { expect, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { deleteSession, eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { addFollower } from "#lib/sessions/live/following.ts";
import type { LiveSession } from "#lib/sessions/live/live-session.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, takeSeat } from "./classroom.ts";

const [{ bank }] = releases;
const [first, second, third] = bank.items.map(({ id }) => id);
if (!first || !second || !third) throw new Error("the bank has fewer than three items");

describeEngines("late answers", (_engine, makePlace) => {
  test("threat 35: queued answers are taken within the grace period, later ones are refused and nothing is stored", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId, cookie } = await takeSeat(classroom);
    await closeSession(context, { sessionId, counsellorId, grace: 180 });
    wait(179_999);
    const late = await findSeat(context, { sessionId, cookie });
    if (!late.ok) throw new Error(late.reason);
    const answers = [{ item: first, option: "a", seq: 1 }];
    expect(await saveAnswers(context, { seat: late.seat, answers })).toMatchObject({ ok: true });
    wait(1);
    const tooLate = [{ item: second, option: "a", seq: 2 }];
    expect(await saveAnswers(context, { seat: late.seat, answers: tooLate })).toEqual({
      ok: false,
      reason: "closed",
    });
    expect(await readSeatAnswers(context.store.db, late.seat)).toEqual(answers);
    await classroom.leave();
  });

  test("a grace period that is watched ends when everybody is done, and waits for anybody who is not", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seat } = await takeSeat(classroom);
    const own = { sessionId, counsellorId };
    const states: string[] = [];
    const follower = {
      ...{ counsellorId, wantsPeople: false, end() {} },
      tell: ({ state }: LiveSession) => states.push(state),
    };
    const following = await addFollower(context, { own, follower });
    if (!following.ok) throw new Error(following.reason);
    await closeSession(context, { ...own, grace: 600 });
    await vi.waitFor(() => expect(states.at(-1)).toBe("closing"), 20_000);
    const answers = [{ item: first, option: "a", seq: 1 }];
    await saveAnswers(context, { seat, answers, finished: true });
    await vi.waitFor(() => expect(states.at(-1)).toBe("closed"), 20_000);
    following.leave();
    expect(await findSession(context.store.db, sessionId)).toMatchObject({
      ...{ state: "closed", closedAt: context.clock() },
    });
    await classroom.leave();
  });

  test.each<[string, (classroom: Classroom, seat: Seat) => Promise<unknown>]>([
    [
      "the session was deleted",
      ({ context }, { session }) => deleteSession(context, { sessionId: session.id, counsellorId }),
    ],
    ["the participant was erased", ({ context }, seat) => eraseParticipant(context, seat)],
  ])(
    "threat 35: an answer that was on its way when %s leaves nothing behind",
    async (_name, erase) => {
      const classroom = await openClassroom(makePlace);
      const { context } = classroom;
      const { seat } = await takeSeat(classroom);
      const answers = [{ item: first, option: "a", seq: 1 }];
      const erasing = erase(classroom, seat);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => saveAnswers(context, { seat, answers })),
      );
      await erasing;
      for (const outcome of outcomes) {
        expect(outcome.ok || outcome.reason === "deleted").toBe(true);
      }
      expect(await saveAnswers(context, { seat, answers })).toEqual({
        ok: false,
        reason: "deleted",
      });
      expect(await context.store.db.selectFrom("answer").selectAll().execute()).toEqual([]);
      await classroom.leave();
    },
  );
});
