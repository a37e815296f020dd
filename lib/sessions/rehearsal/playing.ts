import type { SessionContext } from "#lib/sessions/context.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";
import { stateAt } from "#lib/sessions/session/session-state.ts";
import { findScripts, measureElapsed, playStretch } from "./play.ts";
import type { Script } from "./script.ts";

const tickMs = 500;

/**
 * Plays every rehearsal that is open, twice a second, until told to stop. What was played before a restart is played again
 * at once, which changes nothing. Without an open rehearsal the store is asked only after something has changed in it.
 */
export function startStage(context: SessionContext): () => void {
  const plays = new Map<string, { scripts: Script[]; until: number }>();
  let rehearsals: SessionRow[] = [];
  let isStale = true;
  let isPlaying = false;
  const leave = context.store.listen((topic) => {
    if (topic === null || !rehearsals.some(({ id }) => id === topic)) isStale = true;
  });

  async function tick(): Promise<void> {
    if (rehearsals.length === 0 && !isStale) return;
    isStale = false;
    rehearsals = await listOpen(context);
    for (const session of rehearsals) await playOn(session);
    for (const key of plays.keys()) {
      if (!rehearsals.some(({ id }) => key.startsWith(id))) plays.delete(key);
    }
  }

  async function playOn(session: SessionRow): Promise<void> {
    const key = `${session.id} ${session.round}`;
    const play = plays.get(key) ?? { scripts: findScripts(session), until: -1 };
    plays.set(key, play);
    const to = measureElapsed(session, context.clock());
    // Opened again: the clock of the rehearsal begins anew.
    const from = play.until > to ? -1 : play.until;
    await playStretch(context, { session, scripts: play.scripts, stretch: { from, to } });
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

async function listOpen({ store, clock }: SessionContext): Promise<SessionRow[]> {
  const sessions = await store.db
    .selectFrom("session")
    .selectAll()
    .where("rehearsal", "=", 1)
    .where("state", "=", "open")
    .execute();
  return sessions.filter((session) => stateAt(session, clock()) === "open");
}
