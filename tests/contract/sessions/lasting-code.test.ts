import { sql } from "kysely";
import { expect, test } from "vitest";
import { keepHouse } from "#lib/sessions/erasure/housekeeping.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeSession } from "#lib/sessions/session/changes.ts";
import { createSession } from "#lib/sessions/session/choices.ts";
import { closeSession, findSessionAtDoor, openSession } from "#lib/sessions/session/door.ts";
import { codeEndAt, findSession } from "#lib/sessions/session/session.ts";
import { describeEngines } from "../engines.ts";
import { choices, counsellorId, join, makeDraft, openClassroom, readWay } from "./classroom.ts";

const hour = 3_600_000;
const day = 24 * hour;
const noEntry = { ok: false, reason: "no-entry" };

describeEngines("a code from the beginning", (_engine, makePlace) => {
  test("printed a week ahead it opens on the day, after a close and a reopen, and over midnight", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { own, way } = await makeDraft(context);
    expect(await joinSession(context, { door: { code: way.code } })).toEqual(noEntry);
    wait(7 * day);
    await openSession(context, own);
    await join(context, way.code);
    // 8:00, 23:59 and 0:01 of one opening.
    wait(15 * hour + 59 * 60_000);
    await join(context, way.code);
    wait(2 * 60_000);
    expect(await joinSession(context, { door: { token: way.token } })).toMatchObject({ ok: true });
    await closeSession(context, { ...own, grace: 0 });
    expect(await joinSession(context, { door: { code: way.code } })).toEqual(noEntry);
    wait(day);
    await openSession(context, own);
    expect(await readWay(context, own.sessionId)).toEqual(way);
    await join(context, way.code);
    await leave();
  });

  test("at its hour it opens by itself; before, its code opens nothing", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const opensAt = context.clock() + 7 * day + 2 * hour;
    const { own, way } = await makeDraft(context, opensAt);
    wait(7 * day + 2 * hour - 1);
    for (const door of [{ code: way.code }, { token: way.token }]) {
      expect(await joinSession(context, { door })).toEqual(noEntry);
      expect(await findSessionAtDoor(context, door)).toEqual(noEntry);
    }
    expect(await viewSession(context, own)).toMatchObject({ state: "draft", way, door: null });
    wait(1);
    expect(await viewSession(context, own)).toMatchObject({
      state: "open",
      way,
      session: { openedAt: opensAt },
      door: { ...way, openedAt: opensAt, expiresAt: opensAt + day },
    });
    await join(context, way.code);
    await closeSession(context, { ...own, grace: 0 });
    expect(await viewSession(context, own)).toMatchObject({
      state: "closed",
      session: { openedAt: opensAt, closedAt: opensAt, expiresAt: opensAt + 30 * day },
    });
    await leave();
  });

  test("one that opened by itself and is forgotten closes after a week, and is erased after its retention", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const opensAt = context.clock() + 60 * day;
    const { own } = await makeDraft(context, opensAt);
    wait(60 * day - 1);
    expect(await keepHouse(context)).toMatchObject({ closed: 0, erased: 0 });
    wait(7 * day);
    expect(await keepHouse(context)).toMatchObject({ closed: 0 });
    wait(1);
    expect(await keepHouse(context)).toMatchObject({ closed: 1 });
    expect(await viewSession(context, own)).toMatchObject({
      session: { state: "closed", closedAt: opensAt + 7 * day },
    });
    wait(30 * day);
    expect(await keepHouse(context)).toMatchObject({ erased: 1 });
    await leave();
  });

  test("the hour can be changed or taken away before it has come; a wrong one is refused", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const start = context.clock();
    const { own, way } = await makeDraft(context, start + day);
    const change = (opensAt: number | null) =>
      changeSession(context, { ...own, changes: { opensAt } });
    for (const wrong of [start, start - day, start + 367 * day]) {
      expect(await change(wrong)).toEqual({ ok: false, reason: "bad-opening" });
      expect(
        await createSession(context, { counsellorId, choices: { ...choices, opensAt: wrong } }),
      ).toEqual({ ok: false, reason: "bad-opening" });
    }
    expect(await change(start + 2 * day)).toEqual({ ok: true });
    expect(await change(null)).toEqual({ ok: true });
    wait(3 * day);
    expect(await viewSession(context, own)).toMatchObject({
      ...{ state: "draft", session: { openedAt: null, expiresAt: start + 30 * day } },
    });
    expect(await change(start + 4 * day)).toEqual({ ok: true });
    await openSession(context, own);
    expect(await viewSession(context, own)).toMatchObject({ state: "open" });
    // Opened, and nobody came: the hour may still be set.
    expect(await change(start + 5 * day)).toEqual({ ok: true });
    expect(await viewSession(context, own)).toMatchObject({
      ...{ state: "draft", door: null, session: { openedAt: start + 5 * day, closedAt: null } },
    });
    await openSession(context, own);
    await join(context, way.code);
    expect(await change(start + 6 * day)).toEqual({ ok: false, reason: "already-joined" });
    await leave();
  });

  test("what the poster promises holds, however early the session closes", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { own, way } = await makeDraft(context, context.clock() + day);
    const read = async () => {
      const session = await findSession(context.store.db, own.sessionId);
      if (!session) throw new Error("gone");
      return session;
    };
    const promised = codeEndAt(await read());
    expect(promised).toBe(context.clock() + 31 * day);
    wait(day);
    await closeSession(context, { ...own, grace: 0 });
    expect(codeEndAt(await read())).toBe(promised);
    wait(30 * day - 1);
    await keepHouse(context);
    expect(await readWay(context, own.sessionId)).toEqual(way);
    wait(1);
    await keepHouse(context);
    const { rows } = await sql`select * from door`.execute(context.store.db);
    expect(rows).toEqual([]);
    await leave();
  });

  test("no two sessions have the same code, though the same one is drawn", async () => {
    const { context, leave } = await openClassroom(makePlace);
    let drawn = 0;
    // Bytes under 248 give characters: the first two sessions draw alike, then not.
    const random = (size: number) =>
      size === 14 ? new Uint8Array(size).fill(drawn++ < 2 ? 9 : 11) : context.random(size);
    const first = await makeDraft({ ...context, random });
    const second = await makeDraft({ ...context, random });
    expect(drawn).toBe(3);
    expect([first.way.code, second.way.code]).toEqual(["BBB-BBBB", "DDD-DDDD"]);
    await leave();
  });
});
