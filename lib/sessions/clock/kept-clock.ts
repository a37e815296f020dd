import type { Kysely } from "kysely";
import { type ClockRow, changeClockRow, readClockRow } from "#lib/db/clock-row.ts";
import type { Store } from "#lib/db/store.ts";
import type { Tables } from "#lib/db/tables.ts";
import { writeLog } from "#lib/log.ts";
import { moveTimes } from "./moved-times.ts";
import {
  type ClockSources,
  createSteadyClock,
  keepMs,
  longestStepMs,
  machineClocks,
  type SteadyClock,
} from "./steady-clock.ts";

/** The topic that instances tell each other that the clock was confirmed under. */
const topic = "clock";

/** How the machine's clock stands to the last time that Azimut has seen: more than a day `ahead` or `behind`, or `right`. */
export const clockStates = ["right", "ahead", "behind"] as const;
export type ClockState = (typeof clockStates)[number];

/** A steady clock whose time is written down in the store every minute. */
export interface KeptClock {
  clock: () => number;
  readState: () => ClockState;
  /** Writes the time down, and follows what the operator or another instance says about it. */
  keep: () => Promise<void>;
}

declare global {
  // Next bundles this module more than once; the process has one clock.
  var azimutClock: KeptClock | undefined;
}

/** Gives how this process's clock stands. Unless it is `right`, nobody is signed out and the operator has to look. */
export function readClockState(): ClockState {
  return globalThis.azimutClock?.readState() ?? "right";
}

/** Gives the time as the store and the machine's clock have it, for a command that is soon over. */
export async function readTime(store: Store, sources?: ClockSources): Promise<() => number> {
  const row = await readClockRow(store.db);
  return createSteadyClock(row, sources).read;
}

/** Makes the clock of this process and keeps it, now and every minute, until told to stop. */
export async function startClock(store: Store): Promise<KeptClock & { stop: () => void }> {
  const kept = await createKeptClock(store);
  globalThis.azimutClock = kept;
  async function run(): Promise<void> {
    try {
      await kept.keep();
    } catch {
      // The store is away: the time is written down the next time.
    }
  }
  await run();
  const timer = setInterval(() => void run(), keepMs);
  timer.unref();
  const leave = store.listen((told) => {
    if (told === topic && kept.readState() !== "right") void run();
  });
  return {
    ...kept,
    stop() {
      clearInterval(timer);
      leave();
    },
  };
}

/** Makes a clock that goes on from the last time written down in the store. */
export async function createKeptClock(
  store: Store,
  sources: ClockSources = machineClocks,
): Promise<KeptClock> {
  const row = await readClockRow(store.db);
  const clock = createSteadyClock(row, sources);
  let told: ClockState = "right";

  function readState(): ClockState {
    return nameStep(clock.readStep());
  }

  function tell(confirmed: boolean): void {
    const state = readState();
    if (state === told) return;
    told = state;
    const machine = new Date(sources.wall()).toISOString();
    const seen = new Date(clock.read()).toISOString();
    if (state === "right") writeLog("clock-right", { machine, confirmed });
    else writeLog("clock-stepped", { state, machine, seen });
  }

  async function keep(): Promise<void> {
    tell(false);
    let isConfirmed = false;
    await store.commit(async (db) => {
      isConfirmed = false;
      await changeClockRow(db, async (known) => {
        // Another instance, whose clock is believed, has seen a later time.
        if (known && clock.readStep() !== 0) clock.catchUp(known.seen);
        const step = clock.readStep();
        const [now, wall] = [clock.read(), sources.wall()];
        if (step === 0) return { seen: now, wall, since: null, confirmed: null };
        isConfirmed = isRight(known, wall) || (await isEmpty(db));
        if (!isConfirmed) {
          const { since = null, confirmed = null } = known ?? {};
          return { seen: Math.max(now, known?.seen ?? 0), wall, since: since ?? now, confirmed };
        }
        await moveTimes(db, { since: known?.since ?? now, now, by: step });
        return { seen: now + step, wall, since: null, confirmed: null };
      });
    });
    if (isConfirmed) {
      clock.believe();
      store.announce(topic);
    }
    tell(isConfirmed);
  }

  return { clock: clock.read, readState, keep };
}

function nameStep(step: ReturnType<SteadyClock["readStep"]>): ClockState {
  if (step === 0) return "right";
  return step > 0 ? "ahead" : "behind";
}

/** What the operator confirmed is what the clock shows now, give or take the time until this process has read it. */
function isRight(known: ClockRow | null, now: number): boolean {
  return known?.confirmed != null && Math.abs(now - known.confirmed) <= longestStepMs;
}

/** Where there is nobody and no session, there is nothing that a wrong clock could take. */
async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  const session = await db.selectFrom("session").select("id").limit(1).executeTakeFirst();
  const user = await db.selectFrom("auth_user").select("id").limit(1).executeTakeFirst();
  return session === undefined && user === undefined;
}
