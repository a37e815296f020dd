import { z } from "zod";
import type { Store } from "#lib/db/store.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Auth } from "./auth.ts";
import { accountKeys, forgetAttempts, takeAttempt } from "./back-off.ts";
import type { AuthFault } from "./fault.ts";
import { isOldHash } from "./password.ts";

/** How long a passkey that was shown counts, for one change. */
const proofMs = 5 * 60_000;

/** Somebody who is signed in, and by which row. */
export interface SignedIn {
  userId: string;
  email: string;
  signInId: string;
  /** False for a counsellor without an account. */
  hasAccount: boolean;
}

/** What proving needs. */
interface Office {
  auth: Auth;
  context: SessionContext;
}

type Refused = { ok: false; reason: AuthFault; waitMs?: number };

const found = z.object({
  session: z.object({ id: z.string() }),
  user: z.object({ id: z.string(), email: z.string(), isAnonymous: z.boolean().nullish() }),
});

/** Gives who a request is signed in as, or null. */
export async function readSignedIn(auth: Auth, headers: Headers): Promise<SignedIn | null> {
  const { success, data } = found.safeParse(
    await auth.api.getSession({ headers, query: { disableRefresh: true } }),
  );
  if (!success) return null;
  const { id, email, isAnonymous } = data.user;
  return { userId: id, email, signInId: data.session.id, hasAccount: isAnonymous !== true };
}

/** How an account can be come back to. */
export async function readWaysIn(
  { db }: Store,
  userId: string,
): Promise<{ hash: string | null; passkeys: number }> {
  const account = await db
    .selectFrom("auth_account")
    .select("password")
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  const { count } = await db
    .selectFrom("auth_passkey")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("userId", "=", userId)
    .executeTakeFirstOrThrow();
  return { hash: account?.password ?? null, passkeys: Number(count) };
}

/**
 * Makes sure that a change comes from the account's owner and not from a browser left open: by the password, whose guesses
 * are slowed, or by a passkey shown within five minutes, which counts once. Without an account there is nothing to prove with.
 */
export async function proveOwner(
  office: Office,
  { userId, email, signInId }: SignedIn,
  password: string | undefined,
): Promise<{ ok: true } | Refused> {
  const { store, clock } = office.context;
  const { hash, passkeys } = await readWaysIn(store, userId);
  if (hash === null && passkeys === 0) return { ok: true };
  if (password !== undefined && password !== "" && hash !== null) {
    return guardGuess(office, email, async (): Promise<{ ok: true } | Refused> => {
      const { password: passwords } = await office.auth.$context;
      const isRight = await passwords.verify({ hash, password });
      if (isRight) await renewHash(office, { userId, hash, password });
      return isRight ? { ok: true } : { ok: false, reason: "wrong-password" };
    });
  }
  const isProven = await store.commit(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("auth_session")
      .set({ provenAt: null })
      .where("id", "=", signInId)
      .where("provenAt", ">", clock() - proofMs)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
  return isProven ? { ok: true } : { ok: false, reason: "proof-needed" };
}

/** Lets somebody who is signed in try a password, unless too many were wrong: counted by account, apart from sign-ins. */
export async function guardGuess<Answer extends { ok: true } | Refused>(
  { context: { store, clock } }: Pick<Office, "context">,
  email: string,
  look: () => Promise<Answer>,
): Promise<Answer | Refused> {
  const [, , key] = accountKeys(store.secret, email);
  const attempt = await takeAttempt(store, { key, now: clock() });
  if (!attempt.ok) return { ...attempt, reason: "too-many-attempts" };
  const answer = await look();
  if (answer.ok) await forgetAttempts(store, [key]);
  return answer;
}

/** Writes a hash of the kind before anew, now that the password is known. */
export async function renewHash(
  { auth, context: { store } }: Office,
  given: { userId: string; hash: string; password: string },
): Promise<void> {
  const { userId, hash, password } = given;
  if (!isOldHash(hash)) return;
  const { password: passwords } = await auth.$context;
  const fresh = await passwords.hash(password);
  await store.commit(async (db) => {
    await db
      .updateTable("auth_account")
      .set({ password: fresh })
      .where("userId", "=", userId)
      .where("password", "=", hash)
      .execute();
  });
}
