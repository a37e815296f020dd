import { z } from "zod";
import type { AuthAnswer, AuthDesk } from "./answer.ts";
import { accountKey, deviceMark, forgetAttempts, isDeviceMark, takeAttempt } from "./back-off.ts";

const signIn = z.object({ email: z.string().max(320), password: z.string().max(128) });

const markSeconds = 400 * 24 * 3600;

/**
 * Lets a sign-in with a password pass if the account has no wait to sit out. A browser that has signed in to the account
 * before is counted apart, so that strangers cannot keep its owner out; passkeys are not counted at all.
 */
export async function guardSignIn(
  { context, isHttps }: AuthDesk,
  { request, pass }: { request: Request; pass: () => Promise<AuthAnswer> },
): Promise<AuthAnswer> {
  const fields = signIn.safeParse(await request.clone().json());
  if (!fields.success) return { ok: false, reason: "bad-request" };
  const { email } = fields.data;
  const { store, clock } = context;
  const account = accountKey(store.secret, email);
  const cookie = isHttps ? "__Host-azimut-known" : "azimut-known";
  const isKnown = isDeviceMark(readCookie(request, cookie), { secret: store.secret, email });
  const key = isKnown ? `${account}.known` : account;
  const attempt = await takeAttempt(store, { key, now: clock() });
  if (!attempt.ok) return { ...attempt, reason: "too-many-attempts" };
  const answer = await pass();
  if (!answer.ok) return answer;
  await forgetAttempts(store, [key]);
  const mark = deviceMark(store.secret, email);
  const attributes = `Path=/; Max-Age=${markSeconds}; HttpOnly; SameSite=Lax`;
  const headers = new Headers(answer.response.headers);
  headers.append("set-cookie", `${cookie}=${mark}; ${attributes}${isHttps ? "; Secure" : ""}`);
  return { ok: true, response: new Response(answer.response.body, { headers }) };
}

function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
