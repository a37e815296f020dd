import { afterEach, beforeEach, expect, test } from "vitest";
import { listAgreed } from "#lib/sessions/answers/interviews.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { keepHouse } from "#lib/sessions/erasure/housekeeping.ts";
import { countProgress, listProgress } from "#lib/sessions/live/progress.ts";
import { findParticipant } from "#lib/sessions/people/participant.ts";
import { findScripts, playStretch, startRehearsals } from "#lib/sessions/rehearsal/playing.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";
import { closeSession, openSession } from "#lib/sessions/session/door.ts";
import { findSessionFor } from "#lib/sessions/session/rights.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, openSeconde, takeSeat } from "./classroom.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

const rehearsalChoices = {
  ...({ title: "Répétition", locale: "fr", mode: "express", resultPolicy: "at-once" } as const),
  ...{ seed: 7, people: 25, minutes: 10 },
};

describeEngines("rehearsal", (_engine, makePlace) => {
  let room: Classroom;
  let sessionId: string;

  beforeEach(async () => {
    room = await openClassroom(makePlace);
    sessionId = await rehearse();
  });
  afterEach(() => room.leave());

  async function rehearse(): Promise<string> {
    const made = await makeRehearsal(room.context, {
      counsellorId,
      choices: rehearsalChoices,
    });
    if (!made.ok) throw new Error(made.reason);
    return made.sessionId;
  }

  async function read(id = sessionId) {
    const own = { sessionId: id, counsellorId };
    const found = await findSessionFor(room.context.store.db, own, "own");
    if (!found.ok) throw new Error(found.reason);
    return found.session;
  }

  async function play(from: number, to: number) {
    const session = await read();
    const scripts = findScripts(session);
    await playStretch(room.context, { session, scripts, stretch: { from, to } });
    return listProgress(room.context, session);
  }

  test("fills itself step by step: everybody comes, a few stop, and all is marked as simulated", async () => {
    const early = countProgress(await play(-1, minute / 2));
    expect(early.joined).toBeGreaterThan(10);
    expect(early.done).toBe(0);
    const people = await play(minute / 2, 60 * minute);
    const late = countProgress(people);
    const scripts = findScripts(await read());
    const done = scripts.filter(({ finishedAt }) => finishedAt !== null).length;
    expect(late).toMatchObject({ joined: 25, done });
    expect(people.every(({ origin }) => origin === "rehearsal")).toBe(true);
    expect(new Set(people.map(({ alias }) => alias)).size).toBe(25);
  });

  test("some of those who are done hand their interview sheet over, nobody before", async () => {
    const own = { sessionId, counsellorId };
    await play(-1, minute / 2);
    expect(await listAgreed(room.context, own)).toMatchObject({ ok: true, agreed: [] });
    await play(minute / 2, 60 * minute);
    const found = await listAgreed(room.context, own);
    const agreed = found.ok ? found.agreed : [];
    expect(agreed.length).toBeGreaterThan(3);
    expect(agreed.length).toBeLessThan(20);
    expect(agreed.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  });

  test("a stretch that is played again, as after a restart, changes nothing", async () => {
    const before = await play(-1, 5 * minute);
    const after = await play(-1, 5 * minute);
    expect(after).toEqual(before);
  });

  test("whom somebody erased does not come back in what follows", async () => {
    const [person] = await play(-1, minute);
    const session = await read();
    const id = person?.id ?? "";
    const participant = await findParticipant(room.context.store.db, { sessionId, id });
    if (!participant) throw new Error("not there");
    await eraseParticipant(room.context, { session, participant });
    const after = await play(minute, 60 * minute);
    expect(after).toHaveLength(findScripts(session).filter(isThere).length - 1);
    expect(after.map(({ id }) => id)).not.toContain(person?.id);
  });

  test("nobody is simulated in a session that is no rehearsal", async () => {
    const { seat } = await takeSeat(room);
    expect(findScripts(seat.session)).toEqual([]);
  });

  test("is erased a day after it was made, opened again or closed late", async () => {
    await play(-1, minute);
    room.wait(20 * 60 * minute);
    await closeSession(room.context, { sessionId, counsellorId });
    await openSession(room.context, { sessionId, counsellorId });
    expect((await keepHouse(room.context)).erased).toBe(0);
    room.wait(day - 20 * 60 * minute);
    expect((await keepHouse(room.context)).erased).toBe(1);
  });

  test("threat 55: a visitor has two rehearsals at a time, opened again or new; with an account five", async () => {
    const begin = (hasAccount = false) =>
      makeRehearsal(room.context, { counsellorId, hasAccount, choices: rehearsalChoices });
    const close = (id: string) =>
      closeSession(room.context, { sessionId: id, counsellorId, grace: 0 });
    expect((await begin()).ok).toBe(true);
    expect(await begin()).toEqual({ ok: false, reason: "too-many-rehearsals" });
    await close(sessionId);
    expect((await begin()).ok).toBe(true);
    const again = { sessionId, counsellorId };
    expect(await openSession(room.context, again)).toMatchObject({ reason: "too-many-rehearsals" });
    expect((await openSession(room.context, { ...again, hasAccount: true })).ok).toBe(true);
    for (let open = 3; open < 5; open += 1) expect((await begin(true)).ok).toBe(true);
    expect(await begin(true)).toEqual({ ok: false, reason: "too-many-rehearsals" });
    // What is refused leaves no draft behind.
    const { db } = room.context.store;
    expect(await db.selectFrom("session").select("id").execute()).toHaveLength(5);
    // A session that is none is opened as before.
    expect((await openSeconde(room.context)).code).not.toBe("");
  });

  test("threat 55: the instance plays twenty at a time, whoever opens them", async () => {
    const begin = (visitor: string) =>
      makeRehearsal(room.context, { counsellorId: visitor, choices: rehearsalChoices });
    for (let open = 1; open < 20; open += 1) {
      expect((await begin(`visitor-${open}`)).ok, String(open)).toBe(true);
    }
    expect(await begin("visitor-20")).toEqual({ ok: false, reason: "rehearsals-full" });
    room.wait(8 * day);
    expect((await begin("visitor-20")).ok).toBe(true);
  });

  test("threat 55: a play rests after each person, however much is due at once", async () => {
    const session = await read();
    const scripts = findScripts(session);
    const stretch = { from: -1, to: 60 * minute };
    const begin = performance.now();
    let worked = 0;
    const { commit } = room.context.store;
    const store: typeof room.context.store = {
      ...room.context.store,
      async commit(work) {
        const start = performance.now();
        const value = await commit(work);
        worked += performance.now() - start;
        return value;
      },
    };
    await playStretch({ ...room.context, store }, { session, scripts, stretch });
    expect((performance.now() - begin) / worked).toBeGreaterThan(2);
    expect(countProgress(await listProgress(room.context, session)).joined).toBe(25);
  });

  test("the stage plays what is open as the clock goes on, and nothing once it is closed", async () => {
    const count = async (id: string) =>
      countProgress(await listProgress(room.context, await read(id))).joined;
    const leave = startRehearsals(room.context);
    room.wait(minute / 2);
    await expect.poll(() => count(sessionId), { timeout: 20_000 }).toBeGreaterThan(10);
    await closeSession(room.context, { sessionId, counsellorId });
    const other = await rehearse();
    room.wait(60 * minute);
    await expect.poll(() => count(other), { timeout: 20_000 }).toBe(25);
    expect(await count(sessionId)).toBeLessThan(25);
    leave();
  });
});

/** Whoever joins in the first minute was there to be erased or comes later: all but those who come after the hour. */
function isThere({ joinedAt }: { joinedAt: number | null }): boolean {
  return joinedAt !== null && joinedAt <= 60 * minute;
}
