import { openSessions } from "#lib/sessions/start.ts";
import { listSharedSessions, type SharedSession } from "#lib/sessions/team/handover.ts";
import type { Counsellor } from "./counsellor.ts";
import { readWaysIn } from "./proof.ts";
import { type AccountEvent, listEvents } from "./sign-in-events.ts";

/** What an account's own page shows of it. */
export interface AccountView {
  /** What the owner can prove to be the owner with. */
  proof: "none" | "password" | "passkey" | "either";
  /** Whether the account has a password that can be changed. */
  hasPassword: boolean;
  passkeys: { id: string; since: number | null }[];
  events: AccountEvent[];
  /** Wrong passwords that were tried lately. */
  failures: number;
  /** Sessions that colleagues would lose with the account. */
  shared: SharedSession[];
}

/** Gives what is known of an account to its owner. */
export async function readAccount({ id, email, signInId }: Counsellor): Promise<AccountView> {
  const context = await openSessions();
  const { hash } = await readWaysIn(context.store, id);
  const rows = await context.store.db
    .selectFrom("auth_passkey")
    .select(["id", "createdAt"])
    .where("userId", "=", id)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const passkeys = rows.map((row) => ({
    id: row.id,
    since: row.createdAt === null ? null : new Date(row.createdAt).getTime(),
  }));
  const hasPassword = hash !== null;
  const either = hasPassword ? "either" : "passkey";
  const alone = hasPassword ? "password" : "none";
  const proof = passkeys.length > 0 ? either : alone;
  const list = await listEvents(context, { userId: id, email: email ?? "", signInId });
  return { proof, hasPassword, passkeys, ...list, shared: await listSharedSessions(context, id) };
}
