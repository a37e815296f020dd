/** How long the machine's clock must be off by the same jump before it is believed. */
const trialMs = 10 * 60_000;

/** Smaller differences are the usual corrections of a clock. */
const jumpMs = 5_000;

/** A step longer than this is never believed by itself: sessions and sign-ins last days. */
export const longestStepMs = 24 * 3_600_000;

/** What was seen last may be this much older than what was written last. */
export const keepMs = 60_000;

/** A clock of the day, which may be set, and one that only counts on. Milliseconds. */
export interface ClockSources {
  wall: () => number;
  steady: () => number;
}

/** The machine's own clocks: the only place that reads the time of the day for what is stored, shown or erased. */
export const machineClocks: ClockSources = { wall: Date.now, steady: () => performance.now() };

export interface SteadyClock {
  /** The time in milliseconds since 1970. */
  read: () => number;
  /** By how much the machine's clock is ahead of this one (below 0: behind it), where that is more than a day; else 0. */
  readStep: () => number;
  /** Follows the machine's clock from now on, however far off it is. */
  believe: () => void;
  /** Goes on to a later time that another instance has seen. */
  catchUp: (seen: number) => void;
}

/**
 * Gives a clock that follows the machine's, but not its jumps: after one it counts on from before, and follows again
 * once the clock has kept its new time for ten minutes. A clock set wrong and right again closes no door, ends no grace
 * and erases nothing. After a step of more than a day it counts on until somebody says that the new time is right, or
 * the step is gone. A start may be a step too: `last` is what was written down before it, the time seen and what the machine's
 * clock showed then (null: nothing).
 */
export function createSteadyClock(
  last: { seen: number; wall: number } | null,
  { wall, steady }: ClockSources = machineClocks,
): SteadyClock {
  let offset = chooseStart(last, wall()) - steady();
  let trial: { offset: number; since: number } | null = null;

  function read(): number {
    const elapsed = steady();
    const found = wall() - elapsed;
    const step = Math.abs(found - offset);
    if (step <= jumpMs) {
      offset = found;
      trial = null;
    } else if (step > longestStepMs) {
      trial = null;
    } else if (trial === null || Math.abs(found - trial.offset) > jumpMs) {
      trial = { offset: found, since: elapsed };
    } else if (elapsed - trial.since >= trialMs) {
      offset = found;
      trial = null;
    }
    return Math.round(elapsed + offset);
  }

  return {
    read,
    readStep() {
      const step = wall() - read();
      return Math.abs(step) > longestStepMs ? step : 0;
    },
    believe() {
      offset = wall() - steady();
      trial = null;
    },
    catchUp(later) {
      if (later > read()) offset = later - steady();
    },
  };
}

function chooseStart(last: { seen: number; wall: number } | null, now: number): number {
  if (last === null) return now;
  const { seen, wall } = last;
  const step = now - seen;
  // Azimut was stopped for a while, or the clock was set back a little: then the first reading begins to doubt it.
  if (Math.abs(step) <= longestStepMs) return Math.max(now, seen);
  // Stopped while the clock was not believed, and started again: it still tells for how long.
  const pause = now - wall;
  return seen + (pause >= 0 && pause <= longestStepMs ? pause : keepMs);
}
