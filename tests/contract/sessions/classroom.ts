import { randomBytes } from "node:crypto";
import type { SessionContext } from "#lib/sessions/context.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { type Joined, joinSession } from "#lib/sessions/people/join.ts";
import { createSession, type SessionChoices } from "#lib/sessions/session/choices.ts";
import { openSession } from "#lib/sessions/session/door.ts";
import { openScratchStore, type Place } from "../engines.ts";

export const counsellorId = "counsellor-a";

export const choices: SessionChoices = {
  title: "Seconde B",
  locale: "fr",
  mode: "full",
  resultPolicy: "at-once",
  aliasPolicy: "generated",
  retentionDays: 30,
  notice: "Ce questionnaire aide à réfléchir.",
  controller: "Lycée Ada-Lovelace",
};

/** A context on a store of its own, with a clock that the test turns. */
export interface Classroom {
  context: SessionContext;
  place: Place;
  /** Turns the clock on by so many milliseconds. */
  wait(ms: number): void;
  leave(): Promise<void>;
}

/** Opens a classroom on an empty store. */
export async function openClassroom(makePlace: () => Promise<Place>): Promise<Classroom> {
  const { store, place, remove } = await openScratchStore(makePlace);
  let now = Date.UTC(2026, 8, 1, 8);
  return {
    context: { store, clock: () => now, random: randomBytes },
    place,
    wait: (ms) => {
      now += ms;
    },
    leave: remove,
  };
}

/** Makes an open session and gives its id with its way in. */
export async function openSeconde(
  context: SessionContext,
  changes: Partial<SessionChoices> & { counsellorId?: string } = {},
): Promise<{ sessionId: string; code: string; token: string }> {
  const { counsellorId: owner = counsellorId, ...chosen } = changes;
  const made = await createSession(context, {
    counsellorId: owner,
    choices: { ...choices, ...chosen },
  });
  if (!made.ok) throw new Error(made.reason);
  const { sessionId } = made;
  await openSession(context, { sessionId, counsellorId: owner });
  return { sessionId, ...(await readDoor(context, sessionId, owner)) };
}

/** Gives the way in as the counsellor sees it now. */
export async function readDoor(context: SessionContext, sessionId: string, owner = counsellorId) {
  const view = await viewSession(context, { sessionId, counsellorId: owner });
  if (!view.ok || !view.door) throw new Error("no door");
  const { code, token } = view.door;
  return { code, token };
}

/** Joins, and throws where that is refused. */
export async function join(context: SessionContext, code: string): Promise<Joined> {
  const joined = await joinSession(context, { door: { code } });
  if (!joined.ok) throw new Error(joined.reason);
  return joined;
}

/** Joins a session of its own. */
export async function takeSeat(classroom: Classroom, mode: "full" | "express" = "full") {
  const { context } = classroom;
  const { sessionId, code } = await openSeconde(context, { mode });
  const { session, participant, keys } = await join(context, code);
  return { sessionId, code, cookie: keys.cookie, seat: { session, participant } };
}

/** Makes a session that is not open yet, with its code. */
export async function makeDraft(context: SessionContext, opensAt?: number) {
  const made = await createSession(context, { counsellorId, choices: { ...choices, opensAt } });
  if (!made.ok) throw new Error(made.reason);
  const own = { sessionId: made.sessionId, counsellorId };
  return { own, way: await readWay(context, own.sessionId) };
}

/** Gives how one joins a session. */
export async function readWay(context: SessionContext, sessionId: string) {
  const view = await viewSession(context, { sessionId, counsellorId });
  if (!view.ok) throw new Error(view.reason);
  return view.way;
}
