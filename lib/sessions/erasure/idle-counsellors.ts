import type { SessionContext } from "#lib/sessions/context.ts";
import { dayMs } from "#lib/sessions/session/session-state.ts";

/**
 * Forgets who began without an account a day ago or earlier and has no session (any more), own or a colleague's: nothing
 * is lost but a cookie. Also what has run out of sign-ins and of challenges for passkeys. Gives how many counsellors went.
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
    const expired = new Date(now).toISOString();
    await db.deleteFrom("auth_session").where("expiresAt", "<", expired).execute();
    await db.deleteFrom("auth_verification").where("expiresAt", "<", expired).execute();
    return Number(numDeletedRows);
  });
}
