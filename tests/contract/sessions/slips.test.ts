import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { deriveKeys } from "#lib/sessions/people/participant.ts";
import { countPeople } from "#lib/sessions/people/seating.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";
import { describeEngines } from "../engines.ts";
import { join, openClassroom } from "./classroom.ts";
import { openWithSlips, refused } from "./slip-steps.ts";

const [{ bank }] = releases;
const every = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));
const attempts = { one: `1${"a".repeat(25)}`, other: `1${"b".repeat(25)}` };

describeEngines("slips of a class list", (_engine, makePlace) => {
  test("a slip seats somebody once; the board knows the seat by the slip's tag, and the desk never has its own ticket", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, slips, seat, enter, code } = await openWithSlips(classroom);
    const [slip] = slips;
    const first = await seat(slip?.ticket ?? "", { attempt: attempts.one });
    const other = await join(context, code);
    const people = await listProgress(context, first.session);
    expect(people.map(({ id, slip: tag }) => [id, tag]).sort()).toEqual(
      [
        [first.participant.id, slip?.tag],
        [other.participant.id, null],
      ].sort(),
    );
    expect(first.keys.ticket).not.toBe(slip?.ticket.replaceAll("-", "").toLowerCase());
    // However it is typed, and whoever's attempt it is.
    const typed = ` ${slip?.ticket.toLowerCase().replaceAll("-", " ")} `;
    expect(await enter(typed, { attempt: attempts.other })).toEqual(refused("slip-used"));
    expect(await countPeople(context.store.db, sessionId)).toBe(2);
    await classroom.leave();
  });

  test("the same attempt twice is one seat with the same ticket, also where both arrive at once", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, slips, seat } = await openWithSlips(classroom);
    const [{ ticket } = { ticket: "" }] = slips;
    const twice = [1, 2].map(() => seat(ticket, { attempt: attempts.one }));
    const [one, two] = await Promise.all(twice);
    expect(two?.keys).toEqual(one?.keys);
    expect((await seat(ticket, { attempt: attempts.one })).keys).toEqual(one?.keys);
    expect(await countPeople(context.store.db, sessionId)).toBe(1);
    await classroom.leave();
  });

  test("two devices with one new slip at once: one is seated, the other is told", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, slips, enter } = await openWithSlips(classroom);
    const [{ ticket } = { ticket: "" }] = slips;
    const both = await Promise.all([
      enter(ticket, { attempt: attempts.one }),
      enter(ticket, { attempt: attempts.other }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both).toContainEqual(refused("slip-used"));
    expect(await countPeople(context.store.db, sessionId)).toBe(1);
    // A class that comes all at once, the first ones too.
    const empty = await openWithSlips(classroom);
    const three = await Promise.all(empty.slips.map((one) => empty.enter(one.ticket)));
    expect(three.map(({ ok }) => ok)).toEqual([true, true, true]);
    await classroom.leave();
  });

  test("threat 43: on another device a used slip opens no answer and agrees to nothing; on its own it goes on", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { slips, seat, enter } = await openWithSlips(classroom);
    const [{ ticket, tag } = { ticket: "", tag: "" }] = slips;
    const first = await seat(ticket);
    const { session, participant } = first;
    await saveAnswers(context, { seat: first, answers: every, finished: true });
    const same = await seat(ticket, { findCookie: () => first.keys.cookie });
    expect(same.participant.id).toBe(participant.id);
    expect(await enter(ticket)).toEqual(refused("slip-used"));
    expect(await redeemTicket(context, { ticket })).toEqual(refused("slip-used"));
    const back = await redeemTicket(context, { ticket, findCookie: () => first.keys.cookie });
    expect(back).toMatchObject({ ok: true, seat: { participant: { id: participant.id } } });

    const again = await seat(ticket, { again: "yes", attempt: attempts.other });
    expect(again.participant).toMatchObject({
      alias: participant.alias,
      continues: participant.id,
    });
    expect(await readSeatAnswers(context.store.db, again)).toEqual([]);
    expect(await setAgreement(context, { seat: again, agreed: true })).toEqual(
      refused("from-desk"),
    );
    // The reply was lost: the same attempt is the same seat. The tag has gone on to it.
    const retried = await seat(ticket, { again: "yes", attempt: attempts.other });
    expect(retried.keys).toEqual(again.keys);
    const present = (await listProgress(context, session)).filter((one) => one.removedAt === null);
    expect(present.map(({ id, slip }) => [id, slip])).toEqual([[again.participant.id, tag]]);
    // The person's own ticket of the first seat is dead, as after any ticket of the desk.
    const { ticket: own } = deriveKeys(context.store.secret, participant);
    expect(await redeemTicket(context, { ticket: own })).toEqual(refused("unknown-ticket"));
    await classroom.leave();
  });
});
