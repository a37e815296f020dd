import { z } from "zod";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Auth } from "./auth.ts";
import { type AuthFault, nameFault } from "./fault.ts";
import { readSignedIn, type SignedIn } from "./proof.ts";
import { type AccountAction, noteEvent, readDevice } from "./sign-in-events.ts";
import { watchStore } from "./sign-in-rows.ts";

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

/** One request as a way of answering gets it. */
export interface Call {
  setup: AuthSetup;
  request: Request;
}

/** Gives an answer that all went well. */
export function done(): AuthAnswer {
  return { ok: true, response: Response.json({ done: true }) };
}

/** Gives an answer that refuses. */
export function refuse(reason: AuthFault): Extract<AuthAnswer, { ok: false }> {
  return { ok: false, reason };
}

const errorBody = z.object({ code: z.string().optional() });

/** Lets better-auth answer, with this body in place of the request's. What the store failed at counts as not saved. */
export async function passOn(
  { setup: { auth }, request }: Call,
  { path, body = {} }: { path?: string; body?: object } = {},
): Promise<AuthAnswer> {
  const { method, headers } = request;
  const url = path === undefined ? request.url : new URL(path, request.url);
  const sent = method === "GET" ? {} : { body: JSON.stringify(body) };
  const asked = new Request(url, { method, headers, ...sent });
  const { hasFailed, value: response } = await watchStore(() => auth.handler(asked));
  if (hasFailed) return refuse("not-saved");
  if (!response.ok) {
    const read = errorBody.safeParse(await response.json().catch(() => undefined));
    return refuse(nameFault({ code: read.data?.code, status: response.status }));
  }
  return { ok: true, response: method === "GET" ? response : hideBody(response) };
}

function hideBody({ headers }: Response): Response {
  const kept = new Headers();
  for (const cookie of headers.getSetCookie()) kept.append("set-cookie", cookie);
  return Response.json({ done: true }, { headers: kept });
}

/** Gives who a request is signed in as, or null. */
export function readOwn({ setup: { auth }, request }: Call): Promise<SignedIn | null> {
  return readSignedIn(auth, request.headers);
}

/** Takes the cookies of being signed in out of the browser. */
export async function forget(
  auth: Auth,
  { request }: Call,
  more: object = {},
): Promise<AuthAnswer> {
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  const kept = new Headers();
  for (const cookie of headers.getSetCookie()) kept.append("set-cookie", cookie);
  return { ok: true, response: Response.json({ done: true, ...more }, { headers: kept }) };
}

/** Notes a sign-in with the kind of device, and gives whose it is. */
export async function noteSignIn(
  call: Call,
  response: Response,
  more: { action: AccountAction; failures?: number },
): Promise<SignedIn | null> {
  const { auth, context } = call.setup;
  const signedIn = await readSignedIn(auth, withCookies(call.request, response));
  if (!signedIn) return null;
  const { userId, signInId } = signedIn;
  const device = readDevice(call.request.headers.get("user-agent"));
  await context.store.commit(async (db) => {
    await db.updateTable("auth_session").set({ device }).where("id", "=", signInId).execute();
    await noteEvent(context, db, { userId, device, signInId, ...more });
  });
  return signedIn;
}

export async function note({ setup: { context } }: Call, event: Parameters<typeof noteEvent>[2]) {
  await context.store.commit((db) => noteEvent(context, db, event));
}

export function describeEvent({ request }: Call, { userId }: SignedIn, action: AccountAction) {
  return { userId, action, device: readDevice(request.headers.get("user-agent")) };
}

/** Gives the headers that the browser sends next, after this response. */
export function withCookies(request: Request, response: Response): Headers {
  const fresh = response.headers.getSetCookie().map((line) => line.split(";", 1)[0] ?? "");
  const names = fresh.map((pair) => pair.split("=", 1)[0]);
  const others = (request.headers.get("cookie") ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "" && !names.includes(pair.split("=", 1)[0]));
  return new Headers({ cookie: [...others, ...fresh].join("; ") });
}
