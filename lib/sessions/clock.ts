/** How long the machine's clock must be off by the same jump before it is believed. */
const trialMs = 10 * 60_000;

/** Smaller differences are the usual corrections of a clock. */
const jumpMs = 5_000;

/** A clock of the day, which may be set, and one that only counts on. Milliseconds. */
interface ClockSources {
  wall: () => number;
  steady: () => number;
}

/**
 * Gives a clock that follows the machine's, but not its jumps: after one it counts on from before, and follows again
 * once the clock has kept its new time for ten minutes. A clock set wrong and right again closes no door, ends no grace
 * and erases nothing.
 */
export function createSteadyClock(
  { wall, steady }: ClockSources = { wall: Date.now, steady: () => performance.now() },
): () => number {
  let offset = wall() - steady();
  let trial: { offset: number; since: number } | null = null;

  return function readClock(): number {
    const elapsed = steady();
    const found = wall() - elapsed;
    if (Math.abs(found - offset) <= jumpMs) {
      offset = found;
      trial = null;
    } else if (trial === null || Math.abs(found - trial.offset) > jumpMs) {
      trial = { offset: found, since: elapsed };
    } else if (elapsed - trial.since >= trialMs) {
      offset = found;
      trial = null;
    }
    return Math.round(elapsed + offset);
  };
}
