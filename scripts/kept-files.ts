import { createReadStream } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";
import { pipeline } from "node:stream";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { findKeptFile } from "./kept-builds.ts";

type Handle = (...given: Parameters<RequestListener>) => Promise<void>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** What a page may load has a name of its own in each build: a path that leads elsewhere is none. */
const filePath = /^\/_next\/(static\/(?!.*\.\.\/)[\w\-~./[\]()@]+)$/;

/** Lets a page of a version before load its files from the build that it came with; `handle` answers everything else. */
export function serveKeptFiles(build: string, handle: Handle): Handle {
  return async function serve(request, response) {
    const [, file] = filePath.exec(readPath(request)) ?? [];
    const kept = file && isReading(request) ? findKeptFile(build, file) : null;
    if (kept) send(kept, { request, response });
    else await handle(request, response);
  };
}

function send(
  path: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  response.writeHead(200, {
    ...safetyHeaders,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": types[extname(path)] ?? "application/octet-stream",
  });
  if (request.method === "HEAD") response.end();
  else pipeline(createReadStream(path), response, () => {});
}

function readPath({ url = "" }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    return "";
  }
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}
