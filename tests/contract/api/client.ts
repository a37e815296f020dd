import { expect } from "vitest";
import { z } from "zod";
import { createAuth } from "#lib/auth/auth.ts";
import { env } from "#lib/env.ts";
import { entrySchema, meSchema, storedSchema } from "#lib/sessions/schema/participant-schema.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import type { Place } from "../engines.ts";
import { openClassroom } from "../sessions/classroom.ts";
import { findRoutes, matchRoute } from "./routes.ts";

const routes = await findRoutes();
const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  fields: z.array(z.string()).optional(),
  detail: z.string().optional(),
});

/** What a request has beside its method and path. `raw` is a body that is sent as it is. */
export interface Sent {
  body?: unknown;
  raw?: BodyInit;
  headers?: Record<string, string | null>;
  signal?: AbortSignal;
}

/** What came back. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/** Opens the API on an empty store of its own. */
export async function openApi(makePlace: () => Promise<Place>) {
  const classroom = await openClassroom(makePlace);
  globalThis.azimutSessions = Promise.resolve(classroom.context);
  globalThis.azimutStore = Promise.resolve(classroom.context.store);
  globalThis.azimutFailures = undefined;
  const auth = createAuth(classroom.context, { publicUrl: env.PUBLIC_URL });
  Object.assign(auth.api, { getSession: readTestHeader });
  globalThis.azimutAuth = Promise.resolve(auth);
  return classroom;
}

/** Who the counsellor is, is another matter with tests of its own: here a header says it. */
async function readTestHeader({ headers }: { headers: Headers }) {
  const id = headers.get("x-test-counsellor");
  if (id === null) return null;
  return {
    session: { id: `sign-in-of-${id}` },
    user: { id, email: `${id}@anonymous.invalid`, isAnonymous: id.startsWith("anonymous") },
  };
}

/** A browser without a server: requests go straight to the handlers, and cookies are kept. */
export class Client {
  readonly cookies = new Map<string, string>();
  readonly #counsellor: string | null;

  constructor(counsellor: string | null = null) {
    this.#counsellor = counsellor;
  }

  /** Sends a request to `/api/v1` + `path`, from the site's own origin unless `headers` say otherwise. */
  async send(method: string, path: string, sent: Sent = {}): Promise<Reply> {
    const response = await this.open(method, path, sent);
    return { status: response.status, headers: response.headers, text: await readText(response) };
  }

  /** The same, and the answer is still to be read. */
  async open(method: string, path: string, sent: Sent = {}): Promise<Response> {
    const { body, raw, headers = {}, signal } = sent;
    const all = new Headers();
    const own: Record<string, string | null> = {
      origin: method === "GET" ? null : env.PUBLIC_URL,
      "content-type": body === undefined ? null : "application/json",
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") || null,
      "x-test-counsellor": this.#counsellor,
      ...headers,
    };
    for (const [name, value] of Object.entries(own)) if (value !== null) all.set(name, value);
    const [plainPath = ""] = path.split("?");
    const { route, params } = matchRoute(routes, { method, path: `/api/v1${plainPath}` });
    const url = `${env.PUBLIC_URL}/api/v1${path}`;
    const request = new Request(url, {
      ...{ method, headers: all, duplex: "half" },
      body: raw ?? (body === undefined ? null : JSON.stringify(body)),
      ...(signal && { signal }),
    });
    const response = await route.handler(request, { params: Promise.resolve(params) });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0\b/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** A stream has no end: its first piece is all that is read, and then the browser leaves. */
async function readText(response: Response): Promise<string> {
  if (response.headers.get("content-type") !== "text/event-stream") return response.text();
  const reader = response.body?.getReader();
  const piece = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(piece?.value);
}

/** Reads a reply's JSON with the schema that it must have. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  { status, text }: Reply,
): z.output<Schema> {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return schema.parse(JSON.parse(text));
}

/** Fails unless a reply is this problem. */
export function expectProblem(reply: Reply, status: number, code: string): void {
  expect(reply.headers.get("content-type"), reply.text).toBe("application/problem+json");
  expect(problemSchema.parse(JSON.parse(reply.text))).toMatchObject({ status, code });
  expect(reply.status).toBe(status);
}

/** Makes a session as a counsellor does, opens it, and gives its id, code and token. */
export async function openThrough(client: Client, choices: Record<string, unknown> = {}) {
  const body = { title: "Seconde B", ...choices };
  const { id } = read(sessionSchema, await client.send("POST", "/sessions", { body }));
  const { door } = read(sessionSchema, await client.send("POST", `/sessions/${id}/open`));
  if (!door) throw new Error("no door");
  return { id, code: door.code, token: door.token };
}

/** Joins as a phone does. */
export async function joinThrough(client: Client, body: Record<string, unknown>) {
  return read(meSchema, await client.send("POST", "/participants", { body }));
}

export { entrySchema, meSchema, sessionSchema, storedSchema };
