import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { createKeptClock } from "#lib/sessions/clock/kept-clock.ts";
import { findParticipant } from "#lib/sessions/people/participant.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { describeEngines } from "../engines.ts";
import { runDb } from "../store/process.ts";
import { join, openSeconde } from "./classroom.ts";
import { Machine } from "./machine.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const mia = { email: "mia@lycee.example", password: "quatre chevaux verts", name: "Mia" };

const steps = [
  ["an hour ahead", hour, "right"],
  ["an hour back", -hour, "right"],
  ["40 days ahead", 40 * day, "ahead"],
  ["400 days ahead", 400 * day, "ahead"],
  ["a year back", -365 * day, "behind"],
] as const;

/** Only dates are turned: what better-auth and the product read is the machine's clock, as somebody has set it. */
beforeEach(() => {
  // 40 days ago, so that a step of 40 days is the time that the operator's command has.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 40 * day });
});
afterEach(() => {
  vi.useRealTimers();
});

describeEngines("steps of the clock", (_engine, makePlace) => {
  test.each(
    steps.flatMap(([name, by, state]) => [
      { name, by, state, isStart: true },
      { name, by, state, isStart: false },
    ]),
  )(
    "threat 48: $name, at a start: $isStart: nothing is lost or erased, nobody signed out, retention right afterwards",
    async ({ by, state, isStart }) => {
      const machine = new Machine(await makePlace());
      await machine.start();
      const [known, unknown] = [machine.browse(), machine.browse()];
      await known.post("/sign-up/email", mia);
      await unknown.post("/sign-in/anonymous");
      const owner = (await unknown.whoAmI())?.id ?? "";
      const open = await openSeconde(machine.context, { counsellorId: owner });
      const seat = await join(machine.context, open.code);
      await answer(machine, seat, 1);
      const closed = await openSeconde(machine.context, { counsellorId: owner });
      await close(machine, closed.sessionId, owner);
      const before = await findSession(machine.context.store.db, closed.sessionId);

      machine.setClock(by);
      if (isStart) await machine.start();
      else await machine.tick();
      expect(machine.kept.readState()).toBe(state);
      await machine.pass(2 * hour);
      expect(await machine.browse(known).whoAmI()).toMatchObject({ email: mia.email });
      expect(await machine.browse(unknown).whoAmI()).toMatchObject({ id: owner });
      expect(await findSession(machine.context.store.db, closed.sessionId)).toEqual(before);
      expect(await answer(machine, seat, 2)).toMatchObject({ ok: true, answers: [{ seq: 2 }] });
      const meanwhile = await openSeconde(machine.context, { counsellorId: owner });
      await close(machine, meanwhile.sessionId, owner);

      machine.setClock(-by);
      if (isStart) await machine.start();
      await machine.pass(2 * hour);
      expect(machine.kept.readState()).toBe("right");
      expect(Math.abs(machine.kept.clock() - Date.now())).toBeLessThan(minute);
      const kept = await findSession(machine.context.store.db, meanwhile.sessionId);
      expect(Math.abs((kept?.expiresAt ?? 0) - (Date.now() + 30 * day))).toBeLessThan(4 * hour);
      await machine.pass(29 * day);
      expect(await findSession(machine.context.store.db, closed.sessionId)).not.toBeNull();
      await machine.pass(2 * day);
      expect(await findSession(machine.context.store.db, closed.sessionId)).toBeNull();
      expect(await findSession(machine.context.store.db, meanwhile.sessionId)).toBeNull();
      await machine.stop();
    },
  );

  test("threat 48: once the operator has confirmed the clock, what is over goes, and what began meanwhile has just begun", async () => {
    const machine = new Machine(await makePlace());
    await machine.start();
    const known = machine.browse();
    await known.post("/sign-up/email", mia);
    const owner = (await known.whoAmI())?.id ?? "";
    const old = await openSeconde(machine.context, { counsellorId: owner });
    await close(machine, old.sessionId, owner);
    machine.setClock(40 * day);
    await machine.start();
    const later = await openSeconde(machine.context, { counsellorId: owner });
    const seat = await join(machine.context, later.code);
    await answer(machine, seat, 1);
    await machine.tick();
    expect(machine.kept.readState()).toBe("ahead");
    expect(await findSession(machine.context.store.db, old.sessionId)).not.toBeNull();

    const { settings } = machine.place;
    expect(runDb(settings, "clock").stdout).toContain("40 days ahead");
    expect(runDb(settings, "clock", "confirm")).toMatchObject({ status: 0, stderr: "" });
    await machine.tick();
    expect(machine.kept.readState()).toBe("right");
    expect(Math.abs(machine.kept.clock() - Date.now())).toBeLessThan(minute);
    expect(await findSession(machine.context.store.db, old.sessionId)).toBeNull();
    const moved = await findSession(machine.context.store.db, later.sessionId);
    expect(moved?.state).toBe("open");
    const person = await findParticipant(machine.context.store.db, seat.participant);
    for (const [at, expected] of [
      [person?.joinedAt, 0],
      [person?.seenAt, 0],
      [moved?.openedAt, 0],
      [moved?.expiresAt, 37 * day],
    ] as const) {
      expect(Math.abs((at ?? 0) - Date.now() - expected)).toBeLessThan(hour);
    }
    expect(await answer(machine, seat, 2)).toMatchObject({ ok: true });
    expect(await machine.browse(known).whoAmI()).toMatchObject({ id: owner });
    await machine.start();
    expect(machine.kept.readState()).toBe("right");
    await machine.stop();
  });

  test("threat 48: one instance with a wrong clock follows the others, and disturbs none of them", async () => {
    const place = await makePlace();
    const store = await openStore(place.settings);
    const noon = Date.now();
    let elapsed = 0;
    const steady = () => elapsed;
    const right = await createKeptClock(store, { wall: () => noon + elapsed, steady });
    await right.keep();
    await openSeconde({ store, clock: right.clock, random: randomBytes });
    const wrong = await createKeptClock(store, { wall: () => noon + 400 * day + elapsed, steady });
    for (let at = 0; at < 5; at += 1) {
      elapsed += minute;
      await wrong.keep();
      await right.keep();
    }
    expect([right.readState(), wrong.readState()]).toEqual(["right", "ahead"]);
    expect(right.clock()).toBe(noon + elapsed);
    expect(Math.abs(wrong.clock() - right.clock())).toBeLessThanOrEqual(minute);
    await store.close();
    await place.remove();
  });

  test("threat 48: where there is nobody and no session, a clock that was wrong at first is simply right", async () => {
    const machine = new Machine(await makePlace());
    machine.setClock(-26 * 365 * day);
    await machine.start();
    machine.setClock(26 * 365 * day);
    await machine.tick();
    expect(machine.kept.readState()).toBe("right");
    await machine.stop();
  });
});

type Joined = Awaited<ReturnType<typeof join>>;

async function answer({ context }: Machine, seat: Joined, seq: number) {
  const session = await findSession(context.store.db, seat.session.id);
  const participant = await findParticipant(context.store.db, seat.participant);
  if (!session || !participant) throw new Error("gone");
  const item = findQuiz(session).items[0]?.id ?? "";
  return saveAnswers(context, {
    seat: { session, participant },
    answers: [{ item, option: "a", seq }],
  });
}

async function close({ context }: Machine, sessionId: string, owner: string) {
  expect(await closeSession(context, { sessionId, counsellorId: owner, grace: 0 })).toEqual({
    ok: true,
  });
}
