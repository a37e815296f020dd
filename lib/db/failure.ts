import { z } from "zod";

/** What keeps an engine from reading or writing now. */
export type StoreFailure =
  | "busy"
  | "read-only"
  | "unreadable"
  | "damaged"
  | "full"
  | "away"
  | "conflict"
  | "out-of-memory";

/** SQLite's primary result codes. */
const sqliteFailures: Readonly<Record<number, StoreFailure>> = {
  5: "busy",
  6: "busy",
  7: "out-of-memory",
  8: "read-only",
  10: "unreadable",
  11: "damaged",
  13: "full",
  14: "unreadable",
  26: "damaged",
};

/** PostgreSQL's codes by how they begin: the first that fits. */
const postgresFailures: readonly (readonly [RegExp, StoreFailure])[] = [
  [/^40/, "conflict"],
  [/^25006/, "read-only"],
  [/^53100/, "full"],
  [/^53200/, "out-of-memory"],
  [/^XX00[12]/, "damaged"],
  [/^58/, "unreadable"],
  // Connection, resources such as connections, operator (restart, time over).
  [/^(08|53|57)/, "away"],
  [/^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)/, "away"],
];
const awayWords =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|timeout expired/;

const engineError = z.object({
  message: z.string(),
  code: z.string().optional(),
  errcode: z.number().optional(),
  cause: z.unknown().optional(),
});

/**
 * Gives why the engine cannot read or write now (disk full or read-only, database away or restarting), null where an error
 * says that the program is wrong. After such a failure nothing counts as saved, and the same call may succeed later.
 */
export function nameStoreFailure(error: unknown): StoreFailure | null {
  const { success, data } = engineError.safeParse(error);
  if (!success) return null;
  const { message, code = "", errcode, cause } = data;
  const ofSqlite = errcode === undefined ? undefined : sqliteFailures[errcode & 0xff];
  const ofPostgres = postgresFailures.find(([pattern]) => pattern.test(code))?.[1];
  if (ofSqlite ?? ofPostgres) return ofSqlite ?? ofPostgres ?? null;
  return awayWords.test(message) ? "away" : nameStoreFailure(cause);
}

/** Tells whether an error says that the engine cannot read or write now: see `nameStoreFailure`. */
export function isStoreFailure(error: unknown): boolean {
  return nameStoreFailure(error) !== null;
}

/** Says that what a unit of work has read changed before it could write: PostgreSQL's `commit` runs it again. */
export class OvertakenWork extends Error {
  override readonly name = "OvertakenWork";
  readonly code = "40001";
}

/** True where PostgreSQL undid a transaction because of another one, so that running it again may succeed. */
export function isConflict(error: unknown): boolean {
  const { success, data } = engineError.safeParse(error);
  return success && (data.code === "40001" || data.code === "40P01");
}

/** True where a row was refused because the row it points to is not there (any more). */
export function isForeignKeyFailure(error: unknown): boolean {
  const { success, data } = engineError.safeParse(error);
  return success && (data.code === "23503" || data.errcode === 787);
}
