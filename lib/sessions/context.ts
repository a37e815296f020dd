import type { Store } from "#lib/db/store.ts";

/** What everything about sessions works with. Tests make their own, with a clock that they turn. */
export interface SessionContext {
  store: Store;

  /** The time in milliseconds since 1970. */
  clock: () => number;

  /** Gives so many bytes that nobody can guess. */
  random: (size: number) => Uint8Array;
}
