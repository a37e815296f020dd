import { z } from "zod";

/** Busy, locked, out of memory, read-only, input or output, damaged, full, cannot be opened: SQLite's primary result codes. */
const sqliteCodes = [5, 6, 7, 8, 10, 11, 13, 14];

/** PostgreSQL: connection, rollback by conflict, read-only, resources (disk full), operator (restart), system, damage. */
const postgresCodes = /^(08|40|25006|53|57|58|XX00[12])/;
const networkCodes = /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)/;
const networkWords = /timeout exceeded when trying to connect|Connection terminated|not queryable/;

const engineError = z.object({
  message: z.string(),
  code: z.string().optional(),
  errcode: z.number().optional(),
  cause: z.unknown().optional(),
});

/**
 * True where an error says that the engine cannot read or write now (disk full or read-only, database away or
 * restarting), false where it says that the program is wrong. After such a failure nothing counts as saved, and the
 * same call may succeed later.
 */
export function isStoreFailure(error: unknown): boolean {
  const { success, data } = engineError.safeParse(error);
  if (!success) return false;
  const { message, code, errcode, cause } = data;
  if (errcode !== undefined && sqliteCodes.includes(errcode & 0xff)) return true;
  if (code !== undefined && (postgresCodes.test(code) || networkCodes.test(code))) return true;
  return networkWords.test(message) || isStoreFailure(cause);
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
