/** Counts failures. It never counts or refuses what is right: a class of 600 behind one address all gets in. */
export interface FailureLimit {
  /** Notes a failure, and tells whether there were too many of this key, or of all keys, within the time. */
  note(key: string, now: number): boolean;
}

/** How many failures within how many milliseconds, and how many keys are remembered. */
interface LimitSettings {
  perKey: number;
  overall: number;
  windowMs: number;
  mostKeys: number;
}

const usualLimit: LimitSettings = {
  perKey: 120,
  overall: 5000,
  windowMs: 60_000,
  mostKeys: 10_000,
};

/** Makes a limit that is kept in memory, of bounded size: the key that failed longest ago is forgotten first. */
export function createFailureLimit(settings: LimitSettings = usualLimit): FailureLimit {
  const { perKey, overall, windowMs, mostKeys } = settings;
  const counts = new Map<string, { count: number; since: number }>();
  const all = { count: 0, since: Number.NEGATIVE_INFINITY };

  function count(entry: { count: number; since: number }, now: number): number {
    if (now - entry.since >= windowMs) {
      entry.count = 0;
      entry.since = now;
    }
    entry.count += 1;
    return entry.count;
  }

  return {
    note(key, now) {
      const entry = counts.get(key) ?? { count: 0, since: now };
      counts.delete(key);
      counts.set(key, entry);
      for (const oldest of counts.keys()) {
        if (counts.size <= mostKeys) break;
        counts.delete(oldest);
      }
      const ofKey = count(entry, now);
      const ofAll = count(all, now);
      return ofKey > perKey || ofAll > overall;
    },
  };
}
