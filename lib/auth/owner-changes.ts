import { eraseAccount } from "#lib/sessions/erasure/owned.ts";
import {
  type AuthAnswer,
  type Call,
  describeEvent,
  done,
  forget,
  note,
  noteSignIn,
  passOn,
  readOwn,
  refuse,
  withCookies,
} from "./passing.ts";
import { guardGuess, proveOwner, readSignedIn, readWaysIn, type SignedIn } from "./proof.ts";
import { noteEvent } from "./sign-in-events.ts";
import { judgePassword } from "./ways-in.ts";

/** Ends every other sign-in of an account; this browser stays signed in. */
export async function endOthers(call: Call, { password }: { password?: string | undefined }) {
  return prove(call, password, async (signedIn) => {
    const { context } = call.setup;
    await context.store.commit(async (db) => {
      await db
        .deleteFrom("auth_session")
        .where("userId", "=", signedIn.userId)
        .where("id", "!=", signedIn.signInId)
        .execute();
      await noteEvent(context, db, describeEvent(call, signedIn, "others-ended"));
    });
    return done();
  });
}

export async function changePassword(
  call: Call,
  fields: { currentPassword: string; newPassword: string },
) {
  const signedIn = await readOwn(call);
  if (!signedIn) return refuse("signed-out");
  const fault = judgePassword(fields.newPassword, signedIn.email);
  if (fault) return refuse(fault);
  const answer = await guardGuess(call.setup, signedIn.email, () =>
    passOn(call, { body: { ...fields, revokeOtherSessions: true } }),
  );
  if (answer.ok) await noteSignIn(call, answer.response, { action: "password-changed" });
  return answer;
}

export async function deleteUser(call: Call, { password }: { password?: string | undefined }) {
  return prove(call, password, async ({ userId }) => {
    const { auth, context } = call.setup;
    const id = await eraseAccount(context, userId);
    return forget(auth, call, { id });
  });
}

export async function addPasskey(
  call: Call,
  { password, response }: { password?: string | undefined; response: object },
) {
  return prove(call, password, async (signedIn) => {
    const answer = await passOn(call, { body: { response } });
    if (answer.ok) await note(call, describeEvent(call, signedIn, "passkey-added"));
    return answer;
  });
}

export async function removePasskey(
  call: Call,
  { password, id }: { password?: string | undefined; id: string },
) {
  return prove(call, password, async (signedIn) => {
    const { context } = call.setup;
    const ways = await readWaysIn(context.store, signedIn.userId);
    if (ways.hash === null && ways.passkeys === 1) return refuse("last-passkey");
    const isGone = await context.store.commit(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom("auth_passkey")
        .where("id", "=", id)
        .where("userId", "=", signedIn.userId)
        .executeTakeFirst();
      if (numDeletedRows !== 1n) return false;
      await noteEvent(context, db, describeEvent(call, signedIn, "passkey-removed"));
      return true;
    });
    return isGone ? done() : refuse("unknown-passkey");
  });
}

/** Shows a passkey of the account again, for the next change that needs a proof. The sign-in that better-auth makes of it goes. */
export async function provePasskey(call: Call, body: object) {
  const { auth, context } = call.setup;
  const signedIn = await readOwn(call);
  if (!signedIn) return refuse("signed-out");
  const path = "/api/auth/passkey/verify-authentication";
  const answer = await passOn(call, { path, body });
  if (!answer.ok) return answer;
  const shown = await readSignedIn(auth, withCookies(call.request, answer.response));
  const isOwn = shown?.userId === signedIn.userId;
  await context.store.commit(async (db) => {
    await db
      .deleteFrom("auth_session")
      .where("id", "=", shown?.signInId ?? "")
      .execute();
    if (!isOwn) return;
    await db
      .updateTable("auth_session")
      .set({ provenAt: context.clock() })
      .where("id", "=", signedIn.signInId)
      .execute();
  });
  return isOwn ? done() : refuse("unknown-passkey");
}

/** Does what only the owner may, once the request has proved to be theirs. */
async function prove(
  call: Call,
  password: string | undefined,
  work: (signedIn: SignedIn) => Promise<AuthAnswer>,
): Promise<AuthAnswer> {
  const signedIn = await readOwn(call);
  if (!signedIn) return refuse("signed-out");
  const proven = await proveOwner(call.setup, signedIn, password);
  return proven.ok ? work(signedIn) : proven;
}
