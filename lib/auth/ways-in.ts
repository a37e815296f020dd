import { z } from "zod";
import { accountKeys, deviceMark, forgetAttempts, isDeviceMark, takeAttempt } from "./back-off.ts";
import type { AuthFault } from "./fault.ts";
import {
  type Call,
  describeEvent,
  forget,
  noteSignIn,
  passOn,
  readOwn,
  refuse,
} from "./passing.ts";
import { isCommonPassword, longestPassword, shortestPassword } from "./password.ts";
import { readWaysIn, renewHash } from "./proof.ts";
import { noteEvent } from "./sign-in-events.ts";

/** What an account's address must be like. */
export const accountAddress = z.email().max(254);

export async function signUp(call: Call, fields: { email: string; password: string }) {
  if (!accountAddress.safeParse(fields.email).success) return refuse("bad-address");
  const fault = judgePassword(fields.password, fields.email);
  if (fault) return refuse(fault);
  const answer = await passOn(call, { body: { ...fields, name: "-" } });
  if (answer.ok) await noteSignIn(call, answer.response, { action: "signed-up" });
  return answer;
}

/**
 * Lets a sign-in with a password pass if the account has no wait to sit out. A browser that has signed in to the account
 * before is counted apart, so that strangers cannot keep its owner out; passkeys are not counted at all.
 */
export async function signIn(call: Call, fields: { email: string; password: string }) {
  const { setup, request } = call;
  const { store, clock } = setup.context;
  const { email, password } = fields;
  const name = setup.isHttps ? "__Host-azimut-known" : "azimut-known";
  const isKnown = isDeviceMark(readCookie(request.headers, name), { secret: store.secret, email });
  const [account, known] = accountKeys(store.secret, email);
  const key = isKnown ? known : account;
  const attempt = await takeAttempt(store, { key, now: clock() });
  if (!attempt.ok) return { ...attempt, reason: "too-many-attempts" as const };
  const answer = await passOn(call, { body: fields });
  if (!answer.ok) return answer;
  await forgetAttempts(store, [key]);
  const signedIn = await noteSignIn(call, answer.response, {
    action: "password-sign-in",
    failures: attempt.failures,
  });
  const { hash } = await readWaysIn(store, signedIn?.userId ?? "");
  if (signedIn && hash) await renewHash(setup, { userId: signedIn.userId, hash, password });
  const mark = deviceMark(store.secret, email);
  const attributes = `Path=/; Max-Age=${markSeconds}; HttpOnly; SameSite=Lax`;
  const cookie = `${name}=${mark}; ${attributes}${setup.isHttps ? "; Secure" : ""}`;
  answer.response.headers.append("set-cookie", cookie);
  return answer;
}

const markSeconds = 400 * 24 * 3600;

export async function signInByPasskey(call: Call, body: object) {
  const answer = await passOn(call, { body });
  if (answer.ok) await noteSignIn(call, answer.response, { action: "passkey-sign-in" });
  return answer;
}

/** Ends a sign-in in the store first: a browser is not told that it is signed out before it is. */
export async function signOut(call: Call) {
  const { auth, context } = call.setup;
  const signedIn = await readOwn(call);
  if (signedIn) {
    await context.store.commit(async (db) => {
      await db.deleteFrom("auth_session").where("id", "=", signedIn.signInId).execute();
      if (signedIn.hasAccount) {
        await noteEvent(context, db, describeEvent(call, signedIn, "signed-out"));
      }
    });
  }
  return forget(auth, call);
}

export function judgePassword(password: string, email: string): AuthFault | null {
  if (password.length < shortestPassword) return "short-password";
  if (password.length > longestPassword) return "long-password";
  return isCommonPassword(password, email) ? "common-password" : null;
}

function readCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
