import { readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { deleteSession, eraseParticipant, findReceipt } from "#lib/sessions/erasure/erasure.ts";
import { keepHouse } from "#lib/sessions/erasure/housekeeping.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { createSession } from "#lib/sessions/session/choices.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import {
  type Classroom,
  choices,
  counsellorId,
  join,
  openClassroom,
  openSeconde,
} from "./classroom.ts";

const [{ bank }] = releases;
const day = 24 * 3_600_000;
const everyAnswer = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));

async function seatClass({ context }: Classroom, size: number) {
  const { sessionId, code } = await openSeconde(context);
  const seats = [];
  for (let at = 0; at < size; at += 1) {
    const { session, participant } = await join(context, code);
    await saveAnswers(context, { seat: { session, participant }, answers: everyAnswer });
    seats.push({ session, participant });
  }
  return { sessionId, seats };
}

async function countRows({ context }: Classroom) {
  const { db } = context.store;
  const tables = ["answer", "participant", "ticket_index", "door", "journal"] as const;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

describeEngines("erasure", (_engine, makePlace) => {
  test("threat 36–37: a deleted session leaves its id and a receipt", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await seatClass(classroom, 3);
    const outcome = await deleteSession(context, { sessionId, counsellorId });
    if (!outcome.ok) throw new Error(outcome.reason);
    const { receipt } = outcome;
    expect(receipt).toMatchObject({ kind: "session", participants: 3, answers: 72 });
    expect(await findReceipt(context, receipt.id)).toEqual({ ok: true, receipt });
    expect(await countRows(classroom)).toEqual({
      ...{ answer: 0, participant: 0, ticket_index: 0, door: 0, journal: 0 },
    });
    expect(await viewSession(context, { sessionId, counsellorId })).toEqual({
      ok: false,
      reason: "deleted",
    });
    expect(await deleteSession(context, { sessionId, counsellorId })).toEqual({
      ok: false,
      reason: "deleted",
    });
    expect(await context.store.db.selectFrom("session").selectAll().execute()).toEqual([]);
    const left = { session_id: sessionId, owner_id: counsellorId, deleted_at: context.clock() };
    expect(await context.store.db.selectFrom("tombstone").selectAll().execute()).toEqual([left]);
    await classroom.leave();
  });

  test("threat 36–37: one participant erases their own, and nobody else's", async () => {
    const classroom = await openClassroom(makePlace);
    const { seats } = await seatClass(classroom, 2);
    const [mine] = seats;
    if (!mine) throw new Error("nobody");
    const { receipt } = await eraseParticipant(classroom.context, mine);
    expect(receipt).toMatchObject({ kind: "participant", participants: 1, answers: 24 });
    expect(await countRows(classroom)).toMatchObject({
      ...{ answer: 24, participant: 1, ticket_index: 1 },
    });
    await classroom.leave();
  });

  test("threat 35: whoever is joining while a session is deleted leaves nothing behind", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    const joining = Array.from({ length: 40 }, () => joinSession(context, { door: { code } }));
    const deleting = deleteSession(context, { sessionId, counsellorId });
    const outcomes = await Promise.all(joining);
    expect(await deleting).toMatchObject({ ok: true });
    expect(outcomes.every((one) => one.ok || one.reason === "no-entry")).toBe(true);
    expect(await countRows(classroom)).toEqual({
      ...{ answer: 0, participant: 0, ticket_index: 0, door: 0, journal: 0 },
    });
    await classroom.leave();
  });

  test("threat 36: a session expires so many days after it closed, a draft after it was made", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    await createSession(context, { counsellorId, choices });
    const { sessionId } = await seatClass(classroom, 1);
    wait(2 * day);
    await closeSession(context, { sessionId, counsellorId, grace: 0 });
    wait(28 * day - 1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 0 });
    wait(1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 1 });
    wait(2 * day - 1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 0 });
    wait(1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 1 });
    expect(await countRows(classroom)).toMatchObject({ answer: 0, participant: 0 });
    wait(30 * day);
    await keepHouse(context);
    expect(await context.store.db.selectFrom("tombstone").selectAll().execute()).toEqual([]);
    await classroom.leave();
  });

  test("threat 36: a session that nobody closes takes answers for a week and then expires like any other", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId } = await seatClass(classroom, 1);
    wait(7 * day);
    expect(await viewSession(context, { sessionId, counsellorId })).toMatchObject({
      state: "closed",
    });
    expect(await keepHouse(context)).toEqual({ closed: 1, erased: 0 });
    expect(await viewSession(context, { sessionId, counsellorId })).toMatchObject({
      state: "closed",
    });
    wait(30 * day - 1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 0 });
    wait(1);
    expect(await keepHouse(context)).toEqual({ closed: 0, erased: 1 });
    await classroom.leave();
  });
});

test("threat 36: after deletion no file of SQLite has a trace of a name, a ticket or an answer", async () => {
  const classroom = await openClassroom(makeFolder);
  const { context, place } = classroom;
  const folder = place.settings.AZIMUT_DATA_DIR;
  const { sessionId, code } = await openSeconde(context, {
    aliasPolicy: "free",
    title: "canary-title",
    notice: "canary-notice",
    controller: "canary-controller",
  });
  const erased: string[] = [];
  for (let at = 0; at < 120; at += 1) {
    const joined = await joinSession(context, { door: { code }, alias: `canary-${at}` });
    if (!joined.ok) throw new Error(joined.reason);
    const { session, participant, keys } = joined;
    erased.push(participant.nonce, participant.id);
    const seat = { session, participant };
    await saveAnswers(context, { seat, answers: everyAnswer });
    expect(readFiles(folder)).not.toContain(keys.ticket);
    // Some leave one by one, so that pages are rewritten many times before the session goes.
    if (at % 3 === 0) await eraseParticipant(context, seat);
  }
  expect(readFiles(folder)).toContain("canary-1");
  await deleteSession(context, { sessionId, counsellorId });
  const left = readFiles(folder);
  expect(left).not.toContain("canary");
  expect(left).not.toContain(everyAnswer[0]?.item);
  for (const trace of erased) expect(left).not.toContain(trace);
  await classroom.leave();
});

function readFiles(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(joinPath(folder, name), "latin1"))
    .join("");
}
