import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** An open store: one set of queries on either engine. */
export interface Store {
  engine: "sqlite" | "postgres";

  /** Where it is, fit to be shown: a file, or a host and a database without user and password. */
  place: string;

  /** For reading. What is written through it directly is a commit of its own. */
  db: Kysely<Tables>;

  /**
   * Runs one unit of work and resolves with what it gives once that is on the disk. All of the unit is kept or
   * nothing. The work may wait for its own queries (on the `db` it is given) and for nothing else; PostgreSQL may run
   * it again after a conflict.
   * @throws what the work throws, or the engine's error: see `isStoreFailure`
   */
  commit<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value>;

  /** Tells every instance on this store that something about `topic` has changed. Merged, and never awaited. */
  announce(topic: string): void;

  /** Calls back for each announcement of any instance; with null where some may have been missed. Gives the way out. */
  listen(listener: (topic: string | null) => void): () => void;

  /**
   * Removes what was deleted from the engine's own files as far as the engine can. SQLite does so at once, always. On
   * PostgreSQL `quick` lets deleted rows go without holding anybody up, `thorough` writes the tables anew, and `left-over`
   * does that only where something quick was not followed by it yet.
   */
  scrub(how: "quick" | "thorough" | "left-over"): Promise<void>;

  /** Signs and derives what must not be guessed. It is not in the store: see lib/db/secret.ts. */
  secret: string;

  close(): Promise<void>;
}

/** Why a store cannot be opened: one line for the person who starts Azimut. */
export class StoreRefused extends Error {
  override readonly name = "StoreRefused";
}
