import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { readRestitution } from "#lib/sessions/restitution/restitution.ts";
import { restitutionSchema } from "#lib/sessions/schema/restitution-schema.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, openClassroom, openSeconde } from "./classroom.ts";

const [{ bank }] = releases;
const sheets = [
  ...simulateSheets(bank, { role: 0, strength: 0.5, noise: 0.2, count: 40, seed: 7 }),
].map((sheet) => nameAnswers(bank, sheet));

/** Lets so many people in, who answer so many items each. */
async function fill(
  context: SessionContext,
  given: { code: string; people: number; items?: number; subgroup?: string; from?: number },
) {
  const { code, people, items = 24, subgroup = "", from = 0 } = given;
  const seats = [];
  for (let at = 0; at < people; at += 1) {
    const joined = await joinSession(context, { door: { code }, subgroup });
    if (!joined.ok) throw new Error(joined.reason);
    const seat = { session: joined.session, participant: joined.participant };
    await answer(context, { seat, sheet: sheets[from + at], items, round: 1 });
    seats.push(seat);
  }
  return seats;
}

type Seat = Awaited<ReturnType<typeof fill>>[number];

async function answer(
  context: SessionContext,
  given: { seat: Seat; sheet: (typeof sheets)[number] | undefined; items?: number; round: number },
) {
  const { seat, sheet = {}, items = 24, round } = given;
  const answers = bank.items
    .slice(0, items)
    .map(({ id }, at) => ({ item: id, option: sheet[id] ?? null, seq: at + 1 }));
  const session = { ...seat.session, round };
  await saveAnswers(context, { seat: { ...seat, session }, answers, round });
}

function look(context: SessionContext, sessionId: string, filter = {}) {
  return readRestitution(context, { sessionId, counsellorId, filter });
}

async function see(context: SessionContext, sessionId: string, filter = {}) {
  const found = await look(context, sessionId, filter);
  if (!found.ok) throw new Error(found.reason);
  return restitutionSchema.parse({ format: "azimut-restitution-1", ...found.restitution });
}

describeEngines("restitution", (_engine, makePlace) => {
  test("threat 38: nothing is said of four people, nor of a fifth who has hardly answered", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    await fill(context, { code, people: 4 });
    await fill(context, { code, people: 1, items: 11, from: 4 });
    const four = await see(context, sessionId);
    expect(four).toMatchObject({ answered: 4, missing: 1, picture: null, moves: null });
    const [fifth] = await fill(context, { code, people: 1, items: 12, from: 5 });
    const five = await see(context, sessionId);
    expect(five).toMatchObject({ answered: 5, missing: 0, leftOut: 0 });
    expect(five.picture?.people).toBe(5);
    expect(five.picture?.points).toHaveLength(5);
    // Who was taken out counts no more, and then there are too few again.
    const participantId = fifth?.participant.id ?? "";
    const changes = { isRemoved: true };
    await changeParticipant(context, { sessionId, counsellorId, participantId, changes });
    expect((await see(context, sessionId)).picture).toBeNull();
    await classroom.leave();
  });

  test("threat 38: nothing in a restitution names anybody, and no order gives anybody away", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    const seats = await fill(context, { code, people: 12 });
    const found = await see(context, sessionId);
    const text = JSON.stringify(found);
    for (const { participant } of seats) {
      expect(text).not.toContain(participant.id);
      expect(text).not.toContain(participant.alias);
    }
    const { points = [], dimensions = [] } = found.picture ?? {};
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const { balances } of dimensions) {
      expect(balances).toEqual(balances.toSorted((a, b) => a - b));
    }
    await classroom.leave();
  });

  test("threat 38: subgroups are shown from five people on, and not where the others would be fewer", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context, { subgroups: ["A", "B"] });
    await fill(context, { code, people: 6, subgroup: "A" });
    await fill(context, { code, people: 4, subgroup: "B", from: 6 });
    const shown = async (name: string) =>
      (await see(context, sessionId, { subgroup: name })).picture;
    expect([await shown("A"), await shown("B")]).toEqual([null, null]);
    await fill(context, { code, people: 1, subgroup: "B", from: 10 });
    expect([(await shown("A"))?.people, (await shown("B"))?.people]).toEqual([6, 5]);
    expect(await look(context, sessionId, { subgroup: "C" })).toEqual({
      ok: false,
      reason: "unknown-subgroup",
    });
    expect(await look(context, sessionId, { round: 2 })).toEqual({
      ok: false,
      reason: "unknown-round",
    });
    await classroom.leave();
  });

  test("threat 38: a newcomer of the second round is not the difference of the two", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    const seats = await fill(context, { code, people: 5 });
    await startRound(context, { sessionId, counsellorId });
    const joined = await joinSession(context, { door: { code } });
    if (!joined.ok) throw new Error(joined.reason);
    const everybody = [...seats, { session: joined.session, participant: joined.participant }];
    for (const [at, seat] of everybody.entries()) {
      await answer(context, { seat, sheet: sheets[20 + at], round: 2 });
    }
    const second = await see(context, sessionId);
    expect(second).toMatchObject({ round: 2, rounds: 2, answered: 6, leftOut: 1 });
    expect(second.picture?.people).toBe(5);
    expect(second.moves?.people).toBe(5);
    const first = await see(context, sessionId, { round: 1 });
    expect(first).toMatchObject({ round: 1, answered: 5, leftOut: 0, moves: null });
    await classroom.leave();
  });

  test("threat 38, 45: who is taken out after the closing of a session without names changes nothing in it", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const [one] = await fill(context, { code, people: 6 });
    if (!one) throw new Error("nobody");
    await closeSession(context, { sessionId, counsellorId, grace: 0 });
    const before = await see(context, sessionId);
    wait(1000);
    const participantId = one.participant.id;
    const changes = { isRemoved: true };
    await changeParticipant(context, { sessionId, counsellorId, participantId, changes });
    expect(await see(context, sessionId)).toEqual(before);
    await leave();
  });
});
