import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { deleteSession, eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
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
