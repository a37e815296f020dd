/**
 * How many streams a browser has open at a time, whatever it shows: over http it has six connections to one server, and boards
 * that held them all would keep every other page of it waiting.
 */
const mostStreams = 3;

/** Takes one of the browser's streams; gives the way to free it, or null where all are taken. */
export async function takeStream(): Promise<(() => void) | null> {
  // Over plain http, but on this machine, there are no locks.
  if (!navigator.locks) return () => {};
  for (let at = 0; at < mostStreams; at += 1) {
    const free = await new Promise<(() => void) | null>((give) => {
      void navigator.locks.request(`azimut-stream-${at}`, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((free) => give(free));
        give(null);
        return undefined;
      });
    });
    if (free) return free;
  }
  return null;
}
