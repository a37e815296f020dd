import type { z } from "zod";
import { readCounsellor } from "#lib/auth/counsellor.ts";
import { countInLog, describeFault } from "#lib/log.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { noteTrouble } from "#lib/sessions/live/trouble.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";
import { limitFailure } from "./failure-count.ts";
import type { Operation } from "./operation.ts";
import { isOwnOrigin } from "./origin.ts";
import { readParticipantCookie } from "./participant-cookie.ts";
import { answerProblem, type ProblemCode } from "./problem.ts";
import { findUnknown, noNames, type PathNames, readQuery } from "./request-address.ts";
import { isJson, readJsonBody } from "./request-body.ts";
import { safetyHeaders } from "./safety-headers.ts";

/** What every handler gets: the body as its schema read it, and the names in the path (`""` where one is missing). */
interface Call<Body extends z.ZodType | null> {
  context: SessionContext;
  request: Request;
  body: Body extends z.ZodType ? z.output<Body> : null;
  params: PathNames;
  query: Readonly<Record<string, string>>;
}

/** What a handler gives where all went well; `headers` are such as a cookie. */
interface Success<Reply extends z.ZodType | null> {
  ok: true;
  reply: Reply extends z.ZodType ? z.output<Reply> : null;
  headers?: Record<string, string>;
}

/** What a handler gives whose reply comes piece by piece. */
export interface Streamed {
  ok: true;
  stream: ReadableStream<Uint8Array> | string;
  headers: Record<string, string>;
}

/** What a handler gives where the server itself is not well; `detail` names what, in words of the program. */
interface Trouble {
  ok: false;
  reason: "failing";
  detail: string;
}

type Outcome<Reply extends z.ZodType | null> = Success<Reply> | Streamed | Refusal | Trouble;

/** What Next gives: no promise at all where the path has no names. */
type RouteContext = { params: Promise<Record<string, string>> };
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/** Makes the handler of an operation that anybody may call. */
export function handleAnyone<Body extends z.ZodType | null, Reply extends z.ZodType | null>(
  operation: Operation<Body, Reply, "anyone">,
  work: (call: Call<Body>) => Promise<Outcome<Reply>>,
): RouteHandler {
  return createHandler(operation, async () => ({ ok: true, key: null, caller: {} }), work);
}

/** Makes the handler of an operation for a participant: it gets their seat. */
export function handleParticipant<Body extends z.ZodType | null, Reply extends z.ZodType | null>(
  operation: Operation<Body, Reply, "participant">,
  work: (call: Call<Body> & { seat: Seat }) => Promise<Outcome<Reply>>,
): RouteHandler {
  return createHandler(
    operation,
    async (request, { context, params }) => {
      const cookie = readParticipantCookie(request, params.session);
      const found = await findSeat(context, { sessionId: params.session, cookie });
      if (!found.ok) return found;
      return { ok: true, key: found.seat.participant.id, caller: { seat: found.seat } };
    },
    work,
  );
}

/** Makes the handler of an operation for a counsellor: it gets their id, and whether they have an account. */
export function handleCounsellor<Body extends z.ZodType | null, Reply extends z.ZodType | null>(
  operation: Operation<Body, Reply, "counsellor">,
  work: (call: Call<Body> & CounsellorCall) => Promise<Outcome<Reply>>,
): RouteHandler {
  return createHandler(
    operation,
    async (request) => {
      const counsellor = await readCounsellor(request);
      if (!counsellor) return { ok: false, reason: "not-signed-in" };
      const { id, isAnonymous } = counsellor;
      return { ok: true, key: id, caller: { counsellorId: id, isAnonymous } };
    },
    work,
  );
}

interface CounsellorCall {
  counsellorId: string;
  isAnonymous: boolean;
}

type Recognition<Caller> =
  | { ok: true; key: string | null; caller: Caller }
  | { ok: false; reason: ProblemCode };

function createHandler<Body extends z.ZodType | null, Reply extends z.ZodType | null, Caller>(
  operation: Operation<Body, Reply>,
  recognize: (
    request: Request,
    call: Pick<Call<Body>, "context" | "params">,
  ) => Promise<Recognition<Caller>>,
  work: (call: Call<Body> & Caller) => Promise<Outcome<Reply>>,
): RouteHandler {
  return async function handle(request, route) {
    let key: string | null = null;
    let sessionId = "";
    try {
      const params = { ...noNames, ...(await route.params) };
      sessionId = params.session;
      const unknown = findUnknown(params, operation.caller);
      if (unknown) return answerProblem(unknown);
      const refused = checkChange(operation, request);
      if (refused) return answerProblem(refused);
      const context = await openSessions();
      const known = await recognize(request, { context, params });
      if (!known.ok) return limitFailure({ request, key, context, reason: known.reason });
      key = known.key;
      const read = await readBody(operation, request);
      if (!read.ok) return limitFailure({ request, key, context, ...read });
      const query = readQuery(operation.query, request);
      if (query === null) return limitFailure({ request, key, context, reason: "bad-query" });
      const outcome = await work({
        context,
        request,
        params,
        query,
        body: read.body,
        ...known.caller,
      });
      if (!outcome.ok && outcome.reason === "failing") return answerProblem("failing", outcome);
      if (!outcome.ok) return limitFailure({ request, key, context, reason: outcome.reason });
      return answerSuccess(operation, outcome);
    } catch (error) {
      noteTrouble(sessionId);
      if (isStoreFailure(error)) return answerProblem("not-saved");
      countInLog("failed", { where: operation.id, ...describeFault(error) });
      return answerProblem("internal");
    }
  };
}

/** A change must come from the site itself, as JSON: a form of another site can send neither. */
function checkChange({ method, body }: Operation, request: Request): ProblemCode | null {
  if (method === "GET") return null;
  if (!isOwnOrigin(request)) return "foreign-origin";
  const isEmpty = body === null && request.headers.get("content-type") === null;
  return isEmpty || isJson(request) ? null : "content-type";
}

type ReadBody<Body extends z.ZodType | null> =
  | { ok: true; body: Call<Body>["body"] }
  | { ok: false; reason: ProblemCode; fields?: string[] };

async function readBody<Body extends z.ZodType | null>(
  operation: Operation<Body>,
  request: Request,
): Promise<ReadBody<Body>>;
async function readBody(
  { body: schema, largest }: Operation,
  request: Request,
): Promise<ReadBody<z.ZodType | null>> {
  if (schema === null) return { ok: true, body: null };
  const read = await readJsonBody(request, largest);
  if (!read.ok) return read;
  const { success, data, error } = schema.safeParse(read.value);
  if (success) return { ok: true, body: data };
  const fields = [...new Set(error.issues.map(({ path }) => path.join(".")))].slice(0, 20);
  return { ok: false, reason: "bad-input", fields };
}

function answerSuccess(
  { status, reply }: Operation,
  outcome: Success<z.ZodType | null> | Streamed,
): Response {
  if ("stream" in outcome) {
    const headers = { ...safetyHeaders, ...outcome.headers };
    return new Response(outcome.stream, { status, headers });
  }
  return new Response(reply ? JSON.stringify(outcome.reply) : null, {
    status,
    headers: {
      ...safetyHeaders,
      ...(reply && { "content-type": "application/json" }),
      ...outcome.headers,
    },
  });
}
