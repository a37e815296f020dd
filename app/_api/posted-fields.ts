import type { z } from "zod";
import { fitsToken } from "./form-token.ts";
import { isOwnOrigin } from "./origin.ts";
import type { ProblemCode } from "./problem.ts";
import { isForm, readFormBody } from "./request-body.ts";

/** Why a form is not read: what no page of ours sends, or a token that does not fit the cookie, or no cookie at all. */
export type FormFault =
  | Extract<ProblemCode, "foreign-origin" | "content-type" | "too-large" | "too-slow" | "bad-input">
  | "bad-form"
  | "no-cookies";

/**
 * Reads a form that one of our own pages sent, with the schema of its fields: what is missing, given twice or not asked for
 * is refused. Where it comes from proves nothing by itself, as browsers leave the origin unsaid where the page sends no
 * referrer, as ours do: each form has a token that is made from a cookie.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  { schema, cookie }: { schema: Schema; cookie: string | null },
): Promise<{ ok: true; fields: z.output<Schema> } | { ok: false; reason: FormFault }> {
  if (isForeign(request)) return { ok: false, reason: "foreign-origin" };
  if (!isForm(request)) return { ok: false, reason: "content-type" };
  const body = await readFormBody(request);
  if (!body.ok) return body;
  const given = [...new URLSearchParams(body.text)];
  const { token = "", ...fields } = Object.fromEntries(given);
  if (new Set(given.map(([name]) => name)).size < given.length) {
    return { ok: false, reason: "bad-input" };
  }
  if (cookie === null) return { ok: false, reason: "no-cookies" };
  if (!fitsToken(token, cookie)) return { ok: false, reason: "bad-form" };
  const read = schema.safeParse(fields);
  return read.success ? { ok: true, fields: read.data } : { ok: false, reason: "bad-input" };
}

/** Answers a form by sending the browser on to a page of ours. */
export function sendTo(path: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ location: path, "cache-control": "private, no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Answers a form: a browser that posted it itself is sent on, a script is told where to. */
export function answerForm(
  request: Request,
  path: string,
  ...cookies: readonly string[]
): Response {
  if (!isScript(request)) return sendTo(path, ...cookies);
  const answer = Response.json({ place: path }, { headers: { "cache-control": "no-store" } });
  for (const cookie of cookies) answer.headers.append("set-cookie", cookie);
  return answer;
}

/** Tells whether a script of ours sent a form, and not the browser by itself. */
export function isScript(request: Request): boolean {
  return request.headers.get("accept") === "application/json";
}

function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && origin !== "null" && !isOwnOrigin(request);
}
