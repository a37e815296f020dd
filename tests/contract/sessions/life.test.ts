import { expect, test } from "vitest";
import { listSessions, viewSession } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeSession } from "#lib/sessions/session/changes.ts";
import { createSession, mostSessions } from "#lib/sessions/session/choices.ts";
import { closeSession, findSessionAtDoor, openSession } from "#lib/sessions/session/door.ts";
import { setOpening } from "#lib/sessions/session/opening.ts";
import { describeEngines } from "../engines.ts";
import { choices, counsellorId, join, openClassroom, openSeconde, readDoor } from "./classroom.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

describeEngines("a session's life", (_engine, makePlace) => {
  test("draft, open, closing, closed, open again with the same code, deleted id stays unknown to others", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const made = await createSession(context, { counsellorId, choices });
    if (!made.ok) throw new Error(made.reason);
    const own = { sessionId: made.sessionId, counsellorId };
    expect(await viewSession(context, own)).toMatchObject({ state: "draft", door: null });
    expect(await closeSession(context, own)).toEqual({ ok: false, reason: "wrong-state" });

    expect(await openSession(context, own)).toEqual({ ok: true });
    const first = await readDoor(context, own.sessionId);
    expect(first.code).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{4}$/);
    expect(first.token).toMatch(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/);
    await openSession(context, own);
    expect(await readDoor(context, own.sessionId)).toEqual(first);

    await closeSession(context, { ...own, grace: 180 });
    expect(await viewSession(context, own)).toMatchObject({ state: "closing", door: null });
    wait(3 * minute - 1);
    expect(await viewSession(context, own)).toMatchObject({ state: "closing" });
    wait(1);
    expect(await viewSession(context, own)).toMatchObject({ state: "closed" });

    await openSession(context, own);
    const second = await readDoor(context, own.sessionId);
    expect(second).toEqual(first);
    expect(await viewSession(context, { ...own, counsellorId: "counsellor-b" })).toEqual({
      ok: false,
      reason: "unknown-session",
    });
    await leave();
  });

  test("closing again during the grace period only shortens it", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const own = { sessionId, counsellorId };
    await closeSession(context, { ...own, grace: 60 });
    await closeSession(context, { ...own, grace: 600 });
    wait(minute);
    expect(await viewSession(context, own)).toMatchObject({ state: "closed" });
    await openSession(context, own);
    await closeSession(context, { ...own, grace: 0 });
    expect(await viewSession(context, own)).toMatchObject({ state: "closed" });
    await leave();
  });

  test("threat 1: unknown, closed, expired and malformed codes and tokens are answered alike", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const closed = await openSeconde(context);
    await closeSession(context, { sessionId: closed.sessionId, counsellorId });
    const expired = await openSeconde(context);
    wait(day);
    const open = await openSeconde(context);
    const keys = [
      { code: "2222222" },
      { code: closed.code },
      { token: closed.token },
      { code: expired.code },
      { token: expired.token },
      { token: "0".repeat(26) },
      { code: "" },
      { code: "abc" },
      { code: "ABC-DEF0" },
      { code: open.token },
      { token: open.code },
      { code: "' or 1=1 --" },
      { token: "ï".repeat(26) },
    ];
    for (const door of keys) {
      expect(await joinSession(context, { door })).toEqual({ ok: false, reason: "no-entry" });
      expect(await findSessionAtDoor(context, door)).toEqual({ ok: false, reason: "no-entry" });
    }
    for (const code of [open.code, open.code.toLowerCase(), ` ${open.code.replace("-", " ")} `]) {
      expect(await joinSession(context, { door: { code } })).toMatchObject({ ok: true });
    }
    expect(await joinSession(context, { door: { token: open.token } })).toMatchObject({ ok: true });
    await leave();
  });

  test("a door that nobody closes lets nobody in after a day; opening again lets them in with the same code", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    wait(day);
    expect(await viewSession(context, { sessionId, counsellorId })).toMatchObject({
      state: "open",
      door: null,
    });
    await openSession(context, { sessionId, counsellorId });
    expect((await readDoor(context, sessionId)).code).toBe(code);
    await leave();
  });

  test("threat 44: once somebody has joined the retention gets no longer than they were told", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const change = (retentionDays: number) =>
      changeSession(context, { sessionId, counsellorId, changes: { retentionDays } });
    expect(await change(60)).toEqual({ ok: true });
    await join(context, code);
    expect(await change(61)).toEqual({ ok: false, reason: "already-joined" });
    expect(await change(60)).toEqual({ ok: true });
    expect(await change(7)).toEqual({ ok: true });
    await leave();
  });

  test("changes: title, notice, controller, results, retention; the retention counts from the same day", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const before = await viewSession(context, { sessionId, counsellorId });
    const changes = {
      ...{ title: "Terminale", retentionDays: 10, resultPolicy: "held" as const },
      ...{ establishment: "Lycée Hopper", meetsOn: "2027-01-12", addressForm: "tu" as const },
    };
    expect(await changeSession(context, { sessionId, counsellorId, changes })).toEqual({
      ok: true,
    });
    const after = await viewSession(context, { sessionId, counsellorId });
    if (!before.ok || !after.ok) throw new Error("gone");
    expect(after.session).toEqual({
      ...before.session,
      ...changes,
      expiresAt: before.session.expiresAt - 20 * day,
    });
    await setOpening(context, { of: "results", sessionId, counsellorId, isOpen: true });
    const opened = await viewSession(context, { sessionId, counsellorId });
    expect(opened).toMatchObject({ session: { resultsOpenedAt: context.clock() } });
    await leave();
  });

  test("my sessions: mine alone, the newest first, with how many joined and finished", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    await join(context, code);
    wait(1000);
    await openSeconde(context, { title: "Terminale" });
    await openSeconde(context, { title: "foreign", counsellorId: "counsellor-b" });
    expect(await listSessions(context, counsellorId)).toMatchObject([
      { session: { title: "Terminale" }, state: "open", joined: 0, done: 0 },
      { session: { id: sessionId }, state: "open", joined: 1, done: 0 },
    ]);
    await leave();
  });

  test(`one counsellor has at most ${mostSessions} sessions`, async () => {
    const { context, leave } = await openClassroom(makePlace);
    const all = Array.from({ length: mostSessions }, () =>
      createSession(context, { counsellorId, choices }),
    );
    await Promise.all(all);
    expect(await createSession(context, { counsellorId, choices })).toEqual({
      ok: false,
      reason: "too-many-sessions",
    });
    await leave();
  });
});
