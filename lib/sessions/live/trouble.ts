const minuteMs = 60_000;

/** Bounds of what is remembered: the session that had trouble longest ago is forgotten first. */
const mostSessions = 500;
const mostTimes = 999;

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutTrouble: Map<string, number[]> | undefined;
}

/** Notes that a request about a session could not be served: the store failed, or something is wrong with the server. */
export function noteTrouble(sessionId: string): void {
  if (sessionId === "") return;
  const at = performance.now();
  globalThis.azimutTrouble ??= new Map();
  const known = globalThis.azimutTrouble;
  const times = [...(known.get(sessionId) ?? []), at].slice(-mostTimes);
  known.delete(sessionId);
  known.set(sessionId, times);
  for (const oldest of known.keys()) {
    if (known.size <= mostSessions) break;
    known.delete(oldest);
  }
}

/** Gives how many requests of a session this instance could not serve within the last minute. */
export function countTrouble(sessionId: string): number {
  const now = performance.now();
  const times = globalThis.azimutTrouble?.get(sessionId) ?? [];
  return times.filter((at) => now - at < minuteMs).length;
}
