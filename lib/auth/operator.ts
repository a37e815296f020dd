import type { SessionContext } from "#lib/sessions/context.ts";
import type { Auth } from "./auth.ts";
import { accountKeys, forgetAttempts } from "./back-off.ts";
import { isCommonPassword, longestPassword, shortestPassword } from "./password.ts";
import { noteEvent } from "./sign-in-events.ts";
import { accountAddress } from "./ways-in.ts";

/** The accounts as the operator's command reaches them: without signing in, on the machine itself. */
interface Office {
  auth: Auth;
  context: SessionContext;
}

/** Why the operator's wish is not met. */
export type OfficeFault =
  | "bad-address"
  | "bad-password"
  | "common-password"
  | "address-taken"
  | "unknown-account";

/** Makes an account, also where sign-up is closed. */
export async function createUser(
  { auth }: Office,
  { email, password }: { email: string; password: string },
): Promise<{ ok: true } | { ok: false; reason: OfficeFault }> {
  const fault = findFault(email, password);
  if (fault) return { ok: false, reason: fault };
  const { internalAdapter, password: passwords } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email.toLowerCase())) {
    return { ok: false, reason: "address-taken" };
  }
  const hash = await passwords.hash(password);
  const given = { email: email.toLowerCase(), name: email, emailVerified: false };
  const user = await internalAdapter.createUser(given, { method: "admin" });
  const { id } = user;
  const credential = { userId: id, accountId: id, providerId: "credential", password: hash };
  await internalAdapter.linkAccount(credential);
  return { ok: true };
}

/** Gives an account a new password, signs it out everywhere and forgets the wrong passwords tried. */
export async function resetPassword(
  { auth, context }: Office,
  { email, password }: { email: string; password: string },
): Promise<{ ok: true } | { ok: false; reason: OfficeFault }> {
  const { store } = context;
  const fault = findFault(email, password);
  if (fault) return { ok: false, reason: fault };
  const { internalAdapter, password: passwords } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase(), {
    includeAccounts: true,
  });
  if (!found) return { ok: false, reason: "unknown-account" };
  const { id } = found.user;
  const hash = await passwords.hash(password);
  const credential = found.accounts.find(({ providerId }) => providerId === "credential");
  if (credential) await internalAdapter.updateAccount(credential.id, { password: hash });
  else {
    const fresh = { userId: id, accountId: id, providerId: "credential", password: hash };
    await internalAdapter.linkAccount(fresh);
  }
  await internalAdapter.deleteUserSessions(id);
  await forgetAttempts(store, accountKeys(store.secret, email));
  await store.commit((db) =>
    noteEvent(context, db, { userId: id, action: "password-reset", device: "unknown" }),
  );
  return { ok: true };
}

/** Gives the addresses of all accounts with how many sessions each has; those without an account are only counted. */
export async function listUsers({ context: { store } }: Pick<Office, "context">): Promise<{
  accounts: { email: string; sessions: number }[];
  withoutAccount: number;
}> {
  const users = await store.db
    .selectFrom("auth_user")
    .leftJoin("session", (join) => join.onRef("session.owner_id", "=", "auth_user.id"))
    .select(({ fn }) => ["email", "isAnonymous", fn.count<number>("session.id").as("sessions")])
    .groupBy(["auth_user.id", "email", "isAnonymous"])
    .orderBy("email")
    .execute();
  const accounts = users.filter(({ isAnonymous }) => !isAnonymous);
  return {
    accounts: accounts.map(({ email, sessions }) => ({ email, sessions })),
    withoutAccount: users.length - accounts.length,
  };
}

function findFault(email: string, password: string): OfficeFault | null {
  if (!accountAddress.safeParse(email).success) return "bad-address";
  const isLong = password.length >= shortestPassword && password.length <= longestPassword;
  if (!isLong) return "bad-password";
  return isCommonPassword(password, email) ? "common-password" : null;
}
