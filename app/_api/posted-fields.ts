import { createHash } from "node:crypto";
import { isOwnOrigin } from "#app/_api/origin.ts";
import { isForm, readFormBody } from "#app/_api/request-body.ts";

/**
 * Gives the fields of a form that one of our own pages sent, or null. Browsers leave the origin of a form unsaid where
 * the page sends no referrer, as ours do: then they say `Sec-Fetch-Site`, and forms of participants have their own token.
 */
export async function readFields(request: Request): Promise<URLSearchParams | null> {
  if (!isForm(request) || !isOwnForm(request)) return null;
  const body = await readFormBody(request);
  return body === null ? null : new URLSearchParams(body);
}

/** The token in a participant's forms: nobody can give it who cannot read the participant's cookie. */
export function formToken(cookie: string): string {
  return createHash("sha256").update(`form\n${cookie}`).digest("hex").slice(0, 32);
}

/** Answers a form by sending the browser on to a page of ours. */
export function sendTo(path: string, cookie?: string): Response {
  const headers = new Headers({ location: path, "cache-control": "private, no-store" });
  if (cookie) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Answers a form: a browser that posted it itself is sent on, a script is told where to. */
export function answerForm(request: Request, path: string, cookie?: string): Response {
  if (request.headers.get("accept") !== "application/json") return sendTo(path, cookie);
  const answer = Response.json({ place: path }, { headers: { "cache-control": "no-store" } });
  if (cookie) answer.headers.append("set-cookie", cookie);
  return answer;
}

function isOwnForm(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin === null || origin === "null" || isOwnOrigin(request);
}
