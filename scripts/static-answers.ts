import { readFileSync } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener } from "node:http";
import { join } from "node:path";
import fresh from "fresh";
import Negotiator from "negotiator";
import {
  computeCacheBustingSearchParam,
  computeLegacyCacheBustingSearchParam,
} from "next/dist/shared/lib/router/utils/cache-busting-search-param.js";
import { describePage, fixedPolicy } from "#app/_api/page-headers.ts";
import { nameStatic, readStaticList, type StaticAnswer } from "./static-list.ts";

type Encoding = StaticAnswer["encodings"][number] | "identity";

/** An answer as it is sent; `unchanged` are its headers where the client has the body already. */
interface Answer {
  body: Buffer;
  etag: string;
  headers: OutgoingHttpHeaders;
  unchanged: OutgoingHttpHeaders;
}

/**
 * Answers what is the same for everybody from memory: the build's list has every address that it answers, and what is not in
 * it, letter by letter, goes on to `next`. No path of a request is ever looked up on the disk.
 */
export function answerStatic(build: string, next: RequestListener): RequestListener {
  const list = readStaticList(build);
  const bodies = new Map<string, Buffer>();
  const answers = new Map<string, Answer>();

  function prepare(
    path: string,
    { key, listed, encoding }: { key: string; listed: StaticAnswer; encoding: Encoding },
  ): Answer {
    const name = `${key} ${encoding}`;
    const known = answers.get(name);
    if (known) return known;
    const file = encoding === "identity" ? listed.body : `${listed.body}.${encoding}`;
    const body = bodies.get(file) ?? readFileSync(join(build, "static-answers", file));
    const etag = `"${file}"`;
    const common: OutgoingHttpHeaders = {
      ...describePage(path, fixedPolicy(path)),
      ...listed.headers,
      etag,
    };
    const { "content-type": _type, ...unchanged } = common;
    const made = {
      body,
      etag,
      unchanged,
      headers: {
        ...common,
        ...(encoding !== "identity" && { "content-encoding": encoding }),
        "content-length": body.length,
      },
    };
    bodies.set(file, body);
    answers.set(name, made);
    return made;
  }

  async function find(request: IncomingMessage): Promise<Answer | undefined> {
    const [path = "", query = ""] = (request.url ?? "").split("?", 2);
    const key = list.has(path) ? await nameAnswer(request, path, query) : null;
    const listed = key === null ? undefined : list.get(key);
    if (key === null || !listed) return undefined;
    return prepare(path, { key, listed, encoding: chooseEncoding(request, listed) });
  }

  return async function answer(request, response) {
    // Where a body cannot be read, Next has its own files.
    const found = await find(request).catch(() => undefined);
    if (!found) next(request, response);
    else if (fresh(request.headers, { etag: found.etag })) {
      response.writeHead(304, found.unchanged).end();
    } else {
      response.writeHead(200, found.headers);
      response.end(request.method === "HEAD" ? undefined : found.body);
    }
  };
}

/** Of what the client takes, the smallest there is: of brotli and gzip it may like either better, by a hair or by habit. */
function chooseEncoding(request: IncomingMessage, { encodings }: StaticAnswer): Encoding {
  if (encodings.length === 0) return "identity";
  const accepted = new Negotiator(request).encodings([...encodings]);
  return encodings.find((one) => accepted.includes(one)) ?? "identity";
}

/** Gives the key of what is asked for; `null` where Next has to look at it. */
async function nameAnswer(
  { headers }: IncomingMessage,
  path: string,
  query: string,
): Promise<string | null> {
  if (headers.rsc === undefined) return nameStatic(path);
  if (headers.rsc !== "1" || !(await isNamedByHeaders(headers, query))) return null;
  const segment =
    headers["next-router-prefetch"] === "1" && headers["next-router-segment-prefetch"];
  return nameStatic(path, "rsc", segment ? String(segment) : undefined);
}

/** Caches that heed no `Vary` must not mix up a page's data: Next has the headers in the address, and redirects what has not. */
async function isNamedByHeaders(
  headers: IncomingMessage["headers"],
  query: string,
): Promise<boolean> {
  const prefetch = readPrefetch(headers["next-router-prefetch"]);
  const given = [
    headers["next-router-segment-prefetch"],
    headers["next-router-state-tree"],
    headers["next-url"],
  ] as const;
  const named = new URLSearchParams(query).get("_rsc");
  return (
    named !== null &&
    (named === (await computeCacheBustingSearchParam(prefetch, ...given)) ||
      named === computeLegacyCacheBustingSearchParam(prefetch, ...given))
  );
}

function readPrefetch(header: string | string[] | undefined): "1" | "2" | "3" | undefined {
  return header === "1" || header === "2" || header === "3" ? header : undefined;
}
