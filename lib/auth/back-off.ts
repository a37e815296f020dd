import { createHmac, timingSafeEqual } from "node:crypto";
import type { Store } from "#lib/db/store.ts";

/** So many wrong passwords cost nothing; after them the wait doubles, from one second up to five minutes. */
const freeFailures = 5;
const longestWaitMs = 5 * 60_000;

/** After a day without an attempt everything is forgotten. */
const memoryMs = 24 * 3_600_000;

/** Gives how long an account waits after so many wrong passwords in a row, in milliseconds. */
export function waitAfter(failures: number): number {
  return failures < freeFailures
    ? 0
    : Math.min(1000 * 2 ** (failures - freeFailures), longestWaitMs);
}

/**
 * Takes an attempt at `key`, and counts it as wrong until `forgetAttempts` says otherwise, so that a hundred attempts at
 * once are not a hundred guesses. Gives how many were wrong before, or how long to wait where none may be made now; those
 * made meanwhile count nothing.
 */
export async function takeAttempt(
  store: Store,
  { key, now }: { key: string; now: number },
): Promise<{ ok: true; failures: number } | { ok: false; waitMs: number }> {
  return store.commit(async (db) => {
    await db
      .deleteFrom("auth_attempt")
      .where("last_at", "<", now - memoryMs)
      .execute();
    // The row is there, and locked on PostgreSQL, before it is read: two instances count one after the other.
    await db
      .insertInto("auth_attempt")
      .values({ key, failures: 0, blocked_until: 0, last_at: now })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ key }))
      .execute();
    const row = await db
      .selectFrom("auth_attempt")
      .selectAll()
      .where("key", "=", key)
      .executeTakeFirstOrThrow();
    // A clock that was set back must not make the wait longer than it ever is.
    const waitMs = Math.min(row.blocked_until - now, longestWaitMs);
    if (waitMs > 0) return { ok: false, waitMs } as const;
    const failures = row.failures + 1;
    await db
      .updateTable("auth_attempt")
      .set({ failures, blocked_until: now + waitAfter(failures), last_at: now })
      .where("key", "=", key)
      .execute();
    return { ok: true, failures: row.failures } as const;
  });
}

/** Forgets the attempts at these keys: the password was right, or it is a new one. */
export async function forgetAttempts(store: Store, keys: readonly string[]): Promise<void> {
  await store.commit(async (db) => {
    await db.deleteFrom("auth_attempt").where("key", "in", keys).execute();
  });
}

/** The account's key: the same for an address that has no account, and telling nobody which address it is. */
function accountKey(secret: string, email: string): string {
  return sign(secret, "account", email.trim().toLowerCase());
}

/** Every key that attempts at an account are counted by: from elsewhere, from a browser that knows it, and signed in. */
export function accountKeys(secret: string, email: string): [string, string, string] {
  const key = accountKey(secret, email);
  return [key, `${key}.known`, `${key}.inside`];
}

/**
 * What a browser keeps that has signed in to an account: the account's owner is counted apart there from everybody who
 * tries the account from elsewhere, so that nobody can lock the owner out.
 */
export function deviceMark(secret: string, email: string): string {
  return sign(secret, "device", email.trim().toLowerCase());
}

export function isDeviceMark(mark: string | undefined, given: { secret: string; email: string }) {
  const [own, other] = [deviceMark(given.secret, given.email), mark ?? ""].map((text) =>
    Buffer.from(text),
  );
  return own?.length === other?.length && timingSafeEqual(own ?? Buffer.of(), other ?? Buffer.of());
}

function sign(secret: string, ...parts: string[]): string {
  return createHmac("sha256", secret)
    .update(["attempts", ...parts].join("\n"))
    .digest("base64url");
}
