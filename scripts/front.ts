import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  type RequestListener,
  ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { noteAddress } from "#app/_api/address.ts";
import { hearStatus } from "#app/_api/page-status.ts";
import { largestBody } from "#app/_api/request-body.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { refusalStrings } from "#lib/i18n/site/words.ts";
import { locales } from "#lib/locale.ts";
import { findMethods, type Place } from "./places.ts";
import { readBeginning, readTarget } from "./request-target.ts";

/** What a request may take until it has arrived, body and all, in milliseconds: handlers that wait for one give up before. */
const longestMs = 11_000;

// A page or a file may be kept and listed.
const { "cache-control": _caching, "x-robots-tag": _robots, ...policyHeaders } = safetyHeaders;

/** An answer under way on each connection: what breaks afterwards gets no second one. */
const answers = new WeakMap<Duplex, ServerResponse>();

/**
 * Makes the server that stands before Next: it refuses what no page or handler is to see (methods that nobody wrote,
 * addresses that no browser sends, bodies that do not arrive), and sees that every answer has the safety headers.
 */
export function createFront(places: readonly Place[], handle: RequestListener) {
  const server = createServer({
    ...{ ServerResponse: SafeResponse, shouldUpgradeCallback: () => false },
    ...{ requestTimeout: longestMs, headersTimeout: longestMs, connectionsCheckingInterval: 500 },
  });
  server.on("request", (request, response) => {
    answers.set(request.socket, response);
    noteAddress(request);
    const refusal = judge(request, places);
    if (refusal) refuse(response, refusal);
    else pass(request, response);
  });
  function pass(request: IncomingMessage, response: SafeResponse): void {
    request.url = readTarget(request.url) ?? "/";
    // What is only read has no body: by its type the proxy knows the forms, whose bodies it is not to wait for.
    if (request.method === "GET" || request.method === "HEAD") {
      delete request.headers["content-type"];
    }
    hearStatus(response.told, () => handle(request, response));
  }
  server.on("clientError", (error, socket) => refuseBroken(socket, readStatus(error)));
  server.on("connect", (_request, socket) => refuseBroken(socket, 405));
  return server;
}

interface Refusal {
  status: 303 | 400 | 405 | 413;
  headers?: Record<string, string>;
}

function judge(request: IncomingMessage, places: readonly Place[]): Refusal | null {
  const { method = "", headers } = request;
  const target = readTarget(request.url);
  if (target === null) return judgeUnread(request);
  // There are no server actions: Next would print the name of one that somebody made up.
  if (headers["next-action"] !== undefined) return { status: 400 };
  if (isHeavy(request)) return { status: 413 };
  const allowed = findMethods(places, target.split("?")[0] ?? "");
  if (allowed.includes(method)) return null;
  // Scripts send the forms of counsellors. Where there are none the browser does, and gets the page again, which says so.
  if (method === "POST" && isForm(headers)) return { status: 303, headers: { location: target } };
  return { status: 405, headers: { allow: allowed.join(", ") } };
}

/** Somebody who follows a link that was damaged on its way is led to the page that it begins with, or to one that helps on. */
function judgeUnread({ method, url = "", headers }: IncomingMessage): Refusal {
  const isBrowser = method === "GET" && headers.accept?.includes("text/html");
  if (!isBrowser || !url.startsWith("/")) return { status: 400 };
  return { status: 303, headers: { location: readBeginning(url) } };
}

/** Next would keep it in memory: bodies that pass the proxy, which are those of no form and of no call of the API. */
function isHeavy({ headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"] ?? 0);
  const isLarge = headers["transfer-encoding"] !== undefined || length > largestBody;
  return (
    isLarge && !isForm(headers) && !/^application\/json\b/i.test(headers["content-type"] ?? "")
  );
}

function isForm(headers: IncomingMessage["headers"]): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "");
}

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** An answer that puts on the safety headers that it lacks, whoever writes it, as late as possible. */
class SafeResponse extends ServerResponse<IncomingMessage> {
  /** What the page that is drawn says of itself. */
  readonly told = { status: 200 };

  override writeHead(status: number, message?: string, headers?: Head): this;
  override writeHead(status: number, headers?: Head): this;
  override writeHead(given: number, message?: string | Head, headers?: Head): this {
    const status = given === 200 ? this.told.status : given;
    for (const [name, value] of Object.entries(status < 400 ? policyHeaders : safetyHeaders)) {
      if (!this.hasHeader(name)) this.setHeader(name, value);
    }
    if (status === 405 && !this.hasHeader("allow")) this.setHeader("allow", "GET, HEAD");
    // What is still to come of a body that nobody reads is not waited for.
    if (isUnread(this.req)) this.setHeader("connection", "close");
    return typeof message === "string"
      ? super.writeHead(status, message, headers)
      : super.writeHead(status, message);
  }
}

function isUnread({ complete, headers }: IncomingMessage): boolean {
  const hasBody =
    headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  return hasBody && !complete;
}

function refuse(response: ServerResponse, { status, headers = {} }: Refusal): void {
  const text = status === 303 ? "" : wordRefusal(status);
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.setHeader("content-length", Buffer.byteLength(text));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(text);
}

const brokenStatus: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function readStatus(error: Error & { code?: string; rawPacket?: Buffer }): number {
  const { code = "", rawPacket } = error;
  const isUnknownMethod = /^[A-Z-]{1,40} /.test(rawPacket?.toString("latin1", 0, 48) ?? "");
  if (code === "HPE_INVALID_METHOD" && isUnknownMethod) return 501;
  return brokenStatus[code] ?? 400;
}

/** Answers what is no request that could be read, unless an answer is on its way, and closes. */
function refuseBroken(socket: Duplex, status: number): void {
  const isAnswered = answers.get(socket)?.headersSent;
  // A connection that a browser opened ahead and never used is just closed.
  const isUnused = "bytesRead" in socket && socket.bytesRead === 0;
  if (socket.writable && !isAnswered && !isUnused) socket.write(writeRefusal(status));
  socket.end();
  setTimeout(() => socket.destroy(), 1000).unref();
}

function writeRefusal(status: number): string {
  const text = wordRefusal(status);
  const headers = {
    ...safetyHeaders,
    ...((status === 405 || status === 501) && { allow: "GET, HEAD, POST" }),
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n");
}

/** Says what was wrong in every language: such a request names none for sure. */
function wordRefusal(status: number): string {
  const said = status === 408 ? "late" : status === 405 || status === 501 ? "method" : "unread";
  return `${locales.map((locale) => refusalStrings[locale][said]).join("\n")}\n`;
}
