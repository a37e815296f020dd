import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers, type SequencedAnswer } from "#lib/sessions/answers/stored.ts";
import { countProgress, listProgress } from "#lib/sessions/live/progress.ts";
import { describeEngines } from "../engines.ts";
import { join, openClassroom, openSeconde, takeSeat } from "./classroom.ts";

const [{ bank }] = releases;
const [first, second, third] = bank.items.map(({ id }) => id);
if (!first || !second || !third) throw new Error("the bank has fewer than three items");

describeEngines("answers", (_engine, makePlace) => {
  test("threat 25: of an item's answers the highest seq is kept, whatever the order, however often", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seat } = await takeSeat(classroom);
    const given = ["a", "b", null, "c", "d"].map((option, at) => ({
      item: first,
      option,
      seq: at + 1,
    }));
    for (const order of [[4, 2, 5, 1, 3], [5, 1], [3]]) {
      for (const seq of order) {
        const answers = given.filter((answer) => answer.seq === seq);
        await saveAnswers(context, { seat, answers });
        await saveAnswers(context, { seat, answers });
      }
    }
    const last = { item: first, option: "d", seq: 5 };
    expect(await readSeatAnswers(context.store.db, seat)).toEqual([last]);
    const replay = await saveAnswers(context, { seat, answers: given });
    expect(replay).toMatchObject({ ok: true, answers: [last] });
    const lower = await saveAnswers(context, { seat, answers: [{ ...last, option: "a" }] });
    expect(lower).toMatchObject({ ok: true, answers: [last] });
    await classroom.leave();
  });

  test("threat 25: out of order and all at once gives what in order gives", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seat } = await takeSeat(classroom);
    const all = bank.items.flatMap(({ id, options }, at) =>
      options.map((option, place) => ({ item: id, option: option.id, seq: 10 * at + place + 1 })),
    );
    const shuffled = all.toSorted(
      (one, other) => ((one.seq * 7919) % 101) - ((other.seq * 7919) % 101),
    );
    await Promise.all(shuffled.map((answer) => saveAnswers(context, { seat, answers: [answer] })));
    const expected = bank.items.map(({ id, options }, at) => ({
      item: id,
      option: options.at(-1)?.id,
      seq: 10 * at + options.length,
    }));
    expect(await readSeatAnswers(context.store.db, seat)).toEqual(expected);
    await classroom.leave();
  });

  test("threat 26: a thousand answers in one second are a thousand rows", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    const joined = await Promise.all(Array.from({ length: 50 }, () => join(context, code)));
    const items = bank.items.slice(0, 20);
    const saves = joined.flatMap(({ session, participant }) =>
      items.map((item, at) =>
        saveAnswers(context, {
          seat: { session, participant },
          answers: [{ item: item.id, option: item.options[0]?.id ?? null, seq: at + 1 }],
        }),
      ),
    );
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1000);
    const rows = await context.store.db
      .selectFrom("answer")
      .select("item")
      .where("session_id", "=", sessionId)
      .execute();
    expect(rows).toHaveLength(1000);
    await classroom.leave();
  });

  test.each<[string, SequencedAnswer[], string]>([
    ["an unknown item", [{ item: "no-such-item", option: "a", seq: 1 }], "unknown-item"],
    ["an unknown option", [{ item: first, option: "z", seq: 1 }], "unknown-option"],
    [
      "a property of objects as an item",
      [{ item: "__proto__", option: "a", seq: 1 }],
      "unknown-item",
    ],
    [
      "ten times too many",
      Array.from({ length: 240 }, (_, at) => ({ item: first, option: "a", seq: at + 1 })),
      "too-many-answers",
    ],
    [
      "one unknown option among good answers",
      [
        { item: first, option: "a", seq: 1 },
        { item: second, option: "z", seq: 2 },
      ],
      "unknown-option",
    ],
  ])("threat 42: %s is refused and nothing is stored", async (_name, answers, reason) => {
    const classroom = await openClassroom(makePlace);
    const { seat } = await takeSeat(classroom);
    expect(await saveAnswers(classroom.context, { seat, answers })).toEqual({ ok: false, reason });
    expect(await readSeatAnswers(classroom.context.store.db, seat)).toEqual([]);
    await classroom.leave();
  });

  test("an express session asks its own items alone", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { seat } = await takeSeat(classroom, "express");
    const express = bank.items.filter(({ id }) => bank.express.includes(id));
    const outside = bank.items.find(({ id }) => !bank.express.includes(id));
    const answers = express.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));
    expect(await saveAnswers(context, { seat, answers })).toMatchObject({ ok: true, answers });
    const foreign = [{ item: outside?.id ?? "", option: "a", seq: 99 }];
    expect(await saveAnswers(context, { seat, answers: foreign })).toEqual({
      ok: false,
      reason: "unknown-item",
    });
    expect(countProgress(await listProgress(context, seat.session))).toMatchObject({ done: 1 });
    await classroom.leave();
  });
});
