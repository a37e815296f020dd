import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSomebody, seatSomebody } from "#lib/sessions/people/seating.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { readSessionRow, type Session, stateAt } from "#lib/sessions/session/session.ts";
import { type Script, writeScripts } from "./script.ts";

const tickMs = 500;

/** How much longer than the work on a person the rest after it is, and how long at most, in milliseconds. */
const restRatio = 9;
const longestRestMs = 100;

/**
 * Plays every rehearsal that is open, twice a second, until told to stop. What was played before a restart is played again
 * at once, which changes nothing. Without an open rehearsal the store is asked only after something has changed in it.
 */
export function startRehearsals(context: SessionContext): () => void {
  const plays = new Map<string, { scripts: Script[]; until: number }>();
  let rehearsals: Session[] = [];
  let isStale = true;
  let isPlaying = false;
  const leave = context.store.listen((topic) => {
    if (topic === null || !rehearsals.some(({ id }) => id === topic)) isStale = true;
  });

  async function tick(): Promise<void> {
    if (rehearsals.length === 0 && !isStale) return;
    isStale = false;
    rehearsals = await listOpen(context);
    const share = 1 / rehearsals.length;
    await Promise.all(rehearsals.map((session) => playOn(session, share)));
    for (const key of plays.keys()) {
      if (!rehearsals.some(({ id }) => key.startsWith(id))) plays.delete(key);
    }
  }

  async function playOn(session: Session, share: number): Promise<void> {
    const key = `${session.id} ${session.round}`;
    const play = plays.get(key) ?? { scripts: findScripts(session), until: -1 };
    plays.set(key, play);
    const to = measureElapsed(session, context.clock());
    // Opened again: the clock of the rehearsal begins anew.
    const from = play.until > to ? -1 : play.until;
    await playStretch(context, { session, scripts: play.scripts, stretch: { from, to }, share });
    play.until = to;
  }

  const timer = setInterval(() => {
    if (isPlaying) return;
    isPlaying = true;
    tick()
      // The store is away: what could not be played is played once it is back.
      .catch(() => {
        isStale = true;
      })
      .finally(() => {
        isPlaying = false;
      });
  }, tickMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    leave();
  };
}

async function listOpen({ store, clock }: SessionContext): Promise<Session[]> {
  const rows = await store.db
    .selectFrom("session")
    .selectAll()
    .where("rehearsal", "=", 1)
    .where("state", "=", "open")
    .execute();
  const sessions = rows.map(readSessionRow);
  return sessions.filter((session) => stateAt(session, clock()) === "open");
}

const planSchema = z.object({ seed: z.number(), people: z.number(), minutes: z.number() });

/** A stretch of a rehearsal, in milliseconds since its round began: after `from`, up to and with `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** Gives how far a rehearsal's round is, in milliseconds. */
function measureElapsed(session: Session, now: number): number {
  const began = session.round === 1 ? session.openedAt : session.roundStartedAt;
  return now - (began ?? now);
}

/** Gives what everybody does in a rehearsal's present round; nothing where it is none. */
export function findScripts(session: Session): Script[] {
  const { isRehearsal, rehearsalPlan, round } = session;
  if (!isRehearsal || rehearsalPlan === null) return [];
  const plan = planSchema.parse(JSON.parse(rehearsalPlan));
  return writeScripts(findQuiz(session), { plan, round });
}

/**
 * Lets everything happen that falls into a stretch of a rehearsal. Playing a stretch twice, or on two instances, changes
 * nothing more: the same person is the same participant, and an answer keeps its number.
 *
 * One person after the other, with a rest after each that is the longer the longer the store took: real people's answers do
 * not wait for a play, which may fall behind its script instead. `share` is how much of the time for all plays this one gets.
 */
export async function playStretch(
  context: SessionContext,
  given: { session: Session; scripts: readonly Script[]; stretch: Stretch; share?: number },
): Promise<void> {
  const { session, scripts, stretch, share = 1 } = given;
  const isDue = (at: number | null): boolean => at !== null && isWithin(at, stretch);
  for (const [person, script] of scripts.entries()) {
    const times = [script.joinedAt, script.finishedAt, ...script.answers.map(({ at }) => at)];
    if (!times.some(isDue)) continue;
    const begin = performance.now();
    await playPerson(context, { session, stretch, person, script });
    await setTimeout(Math.min(restRatio * (performance.now() - begin), longestRestMs) / share);
  }
}

async function playPerson(
  context: SessionContext,
  given: { session: Session; stretch: Stretch; person: number; script: Script },
): Promise<void> {
  const { session, stretch, person, script } = given;
  const joins = script.joinedAt !== null && isWithin(script.joinedAt, stretch);
  const seat = await takeSeat(context, { session, person, joins });
  if (!seat) return;
  const answers = script.answers
    .map((answer, place) => ({ ...answer, seq: place + 1 }))
    .filter(({ at }) => isWithin(at, stretch))
    .map(({ item, option, seq }) => ({ item, option, seq }));
  const finished = script.finishedAt !== null && script.finishedAt <= stretch.to;
  if (answers.length > 0 || finished) await saveAnswers(context, { seat, answers, finished });
  if (finished && script.agrees) await setAgreement(context, { seat, agreed: true });
}

async function takeSeat(
  context: SessionContext,
  { session, person, joins }: { session: Session; person: number; joins: boolean },
): Promise<Seat | null> {
  const attempt = `rehearsal ${person}`;
  // Whom the counsellor has taken out or erased does not come back.
  const known = await findSomebody(context, { session, attempt });
  if (known) return known.removedAt === null ? { session, participant: known } : null;
  if (!joins) return null;
  const seated = await context.store.commit((db) =>
    seatSomebody(context, db, { session, attempt, origin: "rehearsal" }),
  );
  context.store.announce(session.id);
  return seated.ok ? seated : null;
}

function isWithin(at: number, { from, to }: Stretch): boolean {
  return at > from && at <= to;
}
