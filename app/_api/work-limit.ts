/** Lets a few pieces of work run at once: so many of one key, and so many of all. */
export interface WorkLimit {
  /** Gives what ends the piece, which may be called more than once; null where as many run as may. */
  begin(key: string): (() => void) | null;
}

/**
 * Makes a limit that is kept in memory. A piece counts for `longestMs` at most: whoever takes its result in slowly has had
 * the work done, and keeps no place from others.
 */
export function createWorkLimit(settings: {
  perKey: number;
  overall: number;
  longestMs: number;
}): WorkLimit {
  const { perKey, overall, longestMs } = settings;
  const running = new Set<{ key: string }>();
  return {
    begin(key) {
      const own = [...running].filter((one) => one.key === key).length;
      if (own >= perKey || running.size >= overall) return null;
      const piece = { key };
      running.add(piece);
      const timer = setTimeout(() => running.delete(piece), longestMs).unref();
      return () => {
        clearTimeout(timer);
        running.delete(piece);
      };
    },
  };
}
