import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";

/** The end of the address that an account without one gets. */
export const placeholderEnd = "@anonymous.invalid";

/** Gives the addresses of accounts by their ids: null where an account has none, nothing where there is no account. */
export async function findEmails(
  db: Kysely<Tables>,
  userIds: readonly string[],
): Promise<Map<string, string | null>> {
  const users = await db
    .selectFrom("auth_user")
    .select(["id", "email"])
    .where("id", "in", [...userIds, ""])
    .execute();
  return new Map(users.map(({ id, email }) => [id, email.endsWith(placeholderEnd) ? null : email]));
}
