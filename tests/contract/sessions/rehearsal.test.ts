import { afterEach, beforeEach, expect, test } from "vitest";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { keepHouse } from "#lib/sessions/erasure/housekeeping.ts";
import { countProgress, listProgress } from "#lib/sessions/live/progress.ts";
import { findParticipant } from "#lib/sessions/people/participant.ts";
import { findScripts, playStretch, startRehearsals } from "#lib/sessions/rehearsal/playing.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";
import { closeSession, openSession } from "#lib/sessions/session/door.ts";
import { findSessionFor } from "#lib/sessions/session/rights.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, takeSeat } from "./classroom.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

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
      choices: {
        ...{ title: "Répétition", locale: "fr", mode: "express", resultPolicy: "at-once" },
        ...{ seed: 7, people: 25, minutes: 10 },
      },
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
