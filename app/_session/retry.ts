/** Waits longer after each failure, up to about twenty seconds, and never as long as the neighbour does. */
export function sleepAbout(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseAfter(tries, Math.random())));
}

/**
 * Gives the pause after so many failures in a row, in milliseconds: from half to all of 1, 2, 4, 8, 16, 20, 20… seconds,
 * by `chance` (0 to 1), so that six hundred phones that lost the server at once do not come back at once.
 */
export function pauseAfter(tries: number, chance: number): number {
  const longest = Math.min(1000 * 2 ** tries, 20_000);
  return longest * (0.5 + chance / 2);
}
