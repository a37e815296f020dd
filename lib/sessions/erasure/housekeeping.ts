import { sql } from "kysely";
import { describeFault, writeLog } from "#lib/log.ts";
import type { ClockState } from "#lib/sessions/clock/kept-clock.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { dayMs, findSession, longestOpenMs } from "#lib/sessions/session/session.ts";
import { clearSession } from "./erasure.ts";

const hourMs = 3_600_000;

/** How often what one person's erasure left in the engine's files is looked for. */
const scrubMs = 300_000;

/** How long a deleted session's id still answers "deleted" to phones that come back. */
const tombstoneMs = 30 * dayMs;

/** How far back an account's list of sign-ins goes. */
export const accountEventMs = 90 * dayMs;

/** What one run of the housekeeping did. */
interface Housekeeping {
  closed: number;
  erased: number;
}

/**
 * Closes what nobody closed, erases the sessions whose retention is over, and forgets the ids of those deleted a month
 * ago and the invitations that lead nowhere any more. Every instance may run it at any time: what one has done is done for all.
 */
export async function keepHouse(context: SessionContext): Promise<Housekeeping> {
  const now = context.clock();
  const closed = await closeForgotten(context, now);
  const due = await context.store.db
    .selectFrom("session")
    .select("id")
    .where("expires_at", "<=", now)
    .execute();
  let erased = 0;
  for (const { id } of due) {
    const isErased = await context.store.commit(async (db) => {
      const session = await findSession(db, id);
      // Another instance has erased it, or somebody has just opened it again.
      if (!session || session.expiresAt > now) return false;
      await clearSession(context, db, { session, kind: "retention" });
      return true;
    });
    if (isErased) erased += 1;
    context.store.announce(id);
  }
  await context.store.db.deleteFrom("invitation").where("expires_at", "<=", now).execute();
  await context.store.scrub(erased > 0 ? "thorough" : "left-over");
  await context.store.db
    .deleteFrom("tombstone")
    .where("deleted_at", "<=", now - tombstoneMs)
    .execute();
  return { closed, erased };
}

/** Runs the housekeeping now and then every hour, and says what it did. A failure is told and tried again. */
export function startHousekeeping(context: SessionContext, readState: () => ClockState): void {
  async function run(): Promise<void> {
    try {
      const done = await runHousekeeping(context, readState());
      if (done.closed + done.erased + done.forgotten > 0) writeLog("housekeeping", done);
    } catch (error) {
      writeLog("housekeeping-failed", describeFault(error));
    }
  }
  void run();
  setInterval(() => void run(), hourMs).unref();
  // What fails now is there the next time.
  setInterval(() => context.store.scrub("left-over").catch(() => {}), scrubMs).unref();
}

/**
 * Does the hourly housekeeping once. While the machine's clock is behind what was seen, one of the two is wrong, and nothing
 * goes. While it is ahead, the steady clock counts on from what was seen and is never later than it really is: what is over by
 * it is over.
 */
export async function runHousekeeping(
  context: SessionContext,
  state: ClockState,
): Promise<Housekeeping & { forgotten: number }> {
  if (state === "behind") return { closed: 0, erased: 0, forgotten: 0 };
  return { ...(await keepHouse(context)), forgotten: await forgetIdleCounsellors(context) };
}

/** One that opened by itself was opened at that hour. */
const openedAt = sql<number>`coalesce(opened_at, opens_at)`;

async function closeForgotten(context: SessionContext, now: number): Promise<number> {
  const { db, commit } = context.store;
  const forgotten = await db
    .selectFrom("session")
    .select("id")
    .where("state", "=", "open")
    .where(openedAt, "<=", now - longestOpenMs)
    .execute();
  for (const { id } of forgotten) {
    await commit(async (unit) => {
      await unit
        .updateTable("session")
        .set(({ eb }) => ({ state: "closed", closed_at: eb(openedAt, "+", longestOpenMs) }))
        .where("id", "=", id)
        .where("state", "=", "open")
        .where(openedAt, "<=", now - longestOpenMs)
        .execute();
    });
    context.store.announce(id);
  }
  return forgotten.length;
}

/**
 * Forgets who began without an account a day ago or earlier and has no session (any more), own or a colleague's: nothing
 * is lost but a cookie. Also what has run out of sign-ins, of their lists and of challenges for passkeys. Gives how many counsellors went.
 */
export async function forgetIdleCounsellors({ store, clock }: SessionContext): Promise<number> {
  const now = clock();
  const yesterday = new Date(now - dayMs).toISOString();
  return store.commit(async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom("auth_user")
      .where("isAnonymous", "=", true)
      .where("createdAt", "<", yesterday)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("session").select("id").whereRef("session.owner_id", "=", "auth_user.id"),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("colleague")
              .select("right")
              .whereRef("colleague.user_id", "=", "auth_user.id"),
          ),
        ),
      )
      .executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) {
      const users = db.selectFrom("auth_user").select("id");
      await db.deleteFrom("default_choice").where("owner_id", "not in", users).execute();
    }
    const expired = new Date(now).toISOString();
    await db.deleteFrom("auth_session").where("expiresAt", "<", expired).execute();
    await db.deleteFrom("auth_verification").where("expiresAt", "<", expired).execute();
    await db
      .deleteFrom("auth_event")
      .where("at", "<", now - accountEventMs)
      .execute();
    return Number(numDeletedRows);
  });
}
