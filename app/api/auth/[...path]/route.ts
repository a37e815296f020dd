import { isOneTooMany } from "#app/_api/newcomer-limit.ts";
import { isOwnOrigin } from "#app/_api/origin.ts";
import { answerProblem } from "#app/_api/problem.ts";
import { isJson, readJsonBody } from "#app/_api/request-body.ts";
import { answerAuth } from "#lib/auth/answer.ts";
import { openAuth } from "#lib/auth/auth.ts";
import { authFaults } from "#lib/auth/fault.ts";
import type { AuthAnswer } from "#lib/auth/passing.ts";
import { env } from "#lib/env.ts";
import { countInLog, writeLog } from "#lib/log.ts";
import { openSessions } from "#lib/sessions/start.ts";

/** Everything about accounts: lib/auth/answer.ts lists what there is. */
export async function GET(request: Request) {
  return answer(request);
}

/** A change must come from the site itself, as JSON. */
export async function POST(request: Request) {
  if (!isOwnOrigin(request)) return answerProblem("foreign-origin");
  if (!isJson(request)) return answerProblem("content-type");
  const body = await readJsonBody(request);
  if (!body.ok) return answerProblem(body.reason);
  const { method, headers } = request;
  return answer(new Request(request.url, { method, headers, body: JSON.stringify(body.value) }));
}

async function answer(request: Request): Promise<Response> {
  const context = await openSessions();
  if (isOneTooMany(request, context.clock())) {
    return refuse({ ok: false, reason: "too-many-newcomers", waitMs: 3_600_000 });
  }
  const setup = {
    auth: await openAuth(),
    context,
    signUp: env.AZIMUT_SIGNUP,
    isHttps: env.PUBLIC_URL.startsWith("https:"),
  };
  const answered = await answerAuth(setup, request);
  noteInLog(request, answered);
  if (!answered.ok) return refuse(answered);
  answered.response.headers.set("cache-control", "no-store");
  return answered.response;
}

/** What is asked for at an endpoint that there is none of may be anything. */
function noteInLog({ method, url }: Request, answered: AuthAnswer): void {
  const action = new URL(url).pathname.replace("/api/auth/", "");
  if (answered.ok && method !== "GET") writeLog("account", { action });
  if (answered.ok || answered.reason === "unknown-endpoint") return;
  countInLog("account-refused", { action, reason: answered.reason });
}

function refuse({ reason, waitMs = 0 }: Extract<AuthAnswer, { ok: false }>): Response {
  const status = authFaults[reason];
  const body = { type: `urn:azimut:problem:${reason}`, title: reason, status, code: reason };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(waitMs > 0 && { "retry-after": String(Math.ceil(waitMs / 1000)) }),
    },
  });
}
