import { z } from "zod";
import { isStoreFailure } from "#lib/db/failure.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { nameAccountReceipt } from "#lib/sessions/erasure/owned.ts";
import type { Auth } from "./auth.ts";
import { isEndpoint } from "./endpoints.ts";
import { type AuthFault, nameFault } from "./fault.ts";
import { guardSignIn } from "./sign-in.ts";

/** What answering needs beside the request. */
export interface AuthDesk {
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
export async function answerAuth(desk: AuthDesk, request: Request): Promise<AuthAnswer> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  const endpoint = `${request.method} ${path}`;
  if (!isEndpoint(endpoint, desk.signUp)) return { ok: false, reason: "unknown-endpoint" };
  const erased = path === "/delete-user" ? await findUser(desk.auth, request) : null;
  const answer =
    path === "/sign-in/email"
      ? await guardSignIn(desk, { request, pass: () => passOn(desk.auth, request.clone()) })
      : await passOn(desk.auth, request);
  if (!answer.ok || request.method === "GET") return answer;
  const receipt =
    erased === null ? {} : { id: nameAccountReceipt(desk.context.store.secret, erased) };
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
