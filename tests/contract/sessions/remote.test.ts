import { expect, test } from "vitest";
import { closeSession, openSession } from "#lib/sessions/session/door.ts";
import { setOpening } from "#lib/sessions/session/opening.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import {
  deriveRemote,
  findRemote,
  mostSlides,
  setSlide,
  turnByRemote,
} from "#lib/sessions/session/slide.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, openSeconde } from "./classroom.ts";

const day = 24 * 3_600_000;
const unknown = { ok: false, reason: "unknown-session" };

async function takeRemote({ context }: Classroom, sessionId: string) {
  const session = await findSession(context.store.db, sessionId);
  if (!session) throw new Error("gone");
  return { sessionId, key: deriveRemote(context.store.secret, session) };
}

describeEngines("the remote of the room's screen", (_engine, makePlace) => {
  test("threat 10: it turns the views of its own session while they are shown, and nothing else", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const other = await openSeconde(context);
    const remote = await takeRemote(classroom, sessionId);
    const own = { sessionId, counsellorId };
    expect(await turnByRemote(context, { ...remote, turn: "next" })).toEqual({
      ...{ ok: false, reason: "wrong-state" },
    });
    await setOpening(context, { ...own, of: "restitution", isOpen: true });
    for (const [turn, slide, turned] of [
      ["next", 2, 1],
      ["next", 3, 2],
      ["previous", 2, 3],
      ["lobby", 0, 4],
      ["previous", 0, 5],
    ] as const) {
      const shown = { slide, turned };
      expect(await turnByRemote(context, { ...remote, turn })).toEqual({ ok: true, shown });
    }
    // Two presses within one moment are two steps, and each is told which one it was.
    const presses = [1, 2].map(() => turnByRemote(context, { ...remote, turn: "next" }));
    expect(await Promise.all(presses)).toEqual([
      { ok: true, shown: { slide: 1, turned: 6 } },
      { ok: true, shown: { slide: 2, turned: 7 } },
    ]);
    const last = { slide: mostSlides, turned: 8 };
    expect(await setSlide(context, { ...own, slide: mostSlides })).toEqual({
      ...{ ok: true, shown: last },
    });
    expect(await turnByRemote(context, { ...remote, turn: "next" })).toEqual({
      ...{ ok: true, shown: { ...last, turned: 9 } },
    });
    for (const wrong of [
      { ...remote, sessionId: other.sessionId },
      { ...remote, key: (await takeRemote(classroom, other.sessionId)).key },
      { ...remote, key: "0".repeat(26) },
      { ...remote, sessionId: "0".repeat(26) },
    ]) {
      expect(await turnByRemote(context, { ...wrong, turn: "next" })).toEqual(unknown);
    }
    const stranger = { sessionId, counsellorId: "counsellor-b", slide: 1 };
    expect(await setSlide(context, stranger)).toEqual(unknown);
    await startRound(context, own);
    expect(await findSession(context.store.db, sessionId)).toMatchObject({ slide: 0 });
    await classroom.leave();
  });

  test("it ends a day after the session has closed, and when that is opened anew", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId } = await openSeconde(context);
    const own = { sessionId, counsellorId };
    const remote = await takeRemote(classroom, sessionId);
    wait(1);
    await closeSession(context, { ...own, grace: 0 });
    wait(day - 1);
    expect(await findRemote(context, remote)).toMatchObject({ ok: true });
    wait(1);
    expect(await findRemote(context, remote)).toEqual(unknown);
    await openSession(context, own);
    expect(await findRemote(context, remote)).toEqual(unknown);
    expect(await findRemote(context, await takeRemote(classroom, sessionId))).toMatchObject({
      ok: true,
    });
    await classroom.leave();
  });
});
