import { z } from "zod";
import { isStoreFailure } from "#lib/db/failure.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { nameAccountReceipt } from "#lib/sessions/erasure/owned.ts";
import type { Auth } from "./auth.ts";
import { accountKey, deviceMark, forgetAttempts, isDeviceMark, takeAttempt } from "./back-off.ts";
import { type AuthFault, nameFault } from "./fault.ts";

/** What answering needs beside the request. */
export interface AuthSetup {
  auth: Auth;
  context: SessionContext;
  signUp: "open" | "closed";
  /** Whether the public address is https: then cookies are `Secure`. */
  isHttps: boolean;
}

export type AuthAnswer =
  | { ok: true; response: Response }
  | { ok: false; reason: AuthFault; waitMs?: number };

const errorBody = z.object({ code: z.string().optional() });

/**
 * Lets better-auth answer a request to `/api/auth/…`, if it is one of those that Azimut uses. The caller has made sure
 * that a change comes from Azimut's own pages. A session's token goes out in its cookie only, never in the answer's text.
 */
export async function answerAuth(setup: AuthSetup, request: Request): Promise<AuthAnswer> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  const endpoint = `${request.method} ${path}`;
  if (!isEndpoint(endpoint, setup.signUp)) return { ok: false, reason: "unknown-endpoint" };
  const erased = path === "/delete-user" ? await findUser(setup.auth, request) : null;
  const answer =
    path === "/sign-in/email"
      ? await guardSignIn(setup, { request, pass: () => passOn(setup.auth, request.clone()) })
      : await passOn(setup.auth, request);
  if (!answer.ok || request.method === "GET") return answer;
  const receipt =
    erased === null ? {} : { id: nameAccountReceipt(setup.context.store.secret, erased) };
  return { ok: true, response: hideBody(answer.response, receipt) };
}

async function passOn(auth: Auth, request: Request): Promise<AuthAnswer> {
  try {
    const response = await auth.handler(request);
    if (response.ok) return { ok: true, response };
    const body = errorBody.safeParse(await response.json().catch(() => undefined));
    return { ok: false, reason: nameFault({ code: body.data?.code, status: response.status }) };
  } catch (error) {
    if (isStoreFailure(error)) return { ok: false, reason: "not-saved" };
    throw error;
  }
}

async function findUser(auth: Auth, { headers }: Request): Promise<string | null> {
  const found = await auth.api.getSession({ headers });
  return found?.user.id ?? null;
}

function hideBody({ headers }: Response, more: { id?: string }): Response {
  const kept = new Headers();
  for (const cookie of headers.getSetCookie()) kept.append("set-cookie", cookie);
  return Response.json({ done: true, ...more }, { headers: kept });
}

const signIn = z.object({ email: z.string().max(320), password: z.string().max(128) });

const markSeconds = 400 * 24 * 3600;

/**
 * Lets a sign-in with a password pass if the account has no wait to sit out. A browser that has signed in to the account
 * before is counted apart, so that strangers cannot keep its owner out; passkeys are not counted at all.
 */
async function guardSignIn(
  { context, isHttps }: AuthSetup,
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

/** Those that make an account where there was none: closed with `AZIMUT_SIGNUP=closed`. */
const signUps = ["POST /sign-in/anonymous", "POST /sign-up/email"];

// What of better-auth can be reached over HTTP. It brings some forty endpoints, most of which Azimut has no use for.
const endpoints = [
  ...signUps,
  "POST /sign-in/email",
  "POST /sign-out",
  "POST /revoke-sessions",
  "POST /change-password",
  "POST /delete-user",
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
  "GET /passkey/list-user-passkeys",
  "POST /passkey/delete-passkey",
];

/** Tells whether a request such as `POST /sign-out` may reach better-auth. */
function isEndpoint(endpoint: string, signUp: "open" | "closed"): boolean {
  return endpoints.includes(endpoint) && (signUp === "open" || !signUps.includes(endpoint));
}
