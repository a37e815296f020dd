import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { notSavedPage } from "#app/_api/not-saved.ts";
import { writeProblem } from "#app/_api/problem.ts";
import { countInLog } from "#lib/log.ts";
import { watchStoreDuring } from "#lib/sessions/store-state.ts";
import type { NameRoute } from "./routes.ts";

/** What takes longer stands in the log. */
const slowMs = 1000;

/**
 * Lets `handle` answer, and sees to what no page and no handler can see to by itself: where the store has failed, whatever
 * came of that is answered as not saved, with 503; no shared cache keeps a page; slow answers are logged, by the pattern of
 * their address.
 */
export function watchAnswers(
  handle: (...given: Parameters<RequestListener>) => Promise<void>,
  nameRoute: NameRoute,
): RequestListener {
  return function answer(request, response) {
    const path = (request.url ?? "").split("?")[0] ?? "";
    logIfSlow({ request, response, route: () => nameRoute(path) });
    watchStoreDuring((store) => {
      replaceAnswer(response, {
        isFailed: () => store.hasFailed,
        instead: path.startsWith("/api/") ? writeProblem("not-saved") : notSavedPage,
      });
      void handle(request, response);
    });
  };
}

/**
 * Next lets shared caches keep a static page for a year, and a new version would not be seen behind one. What may change
 * under its address is asked for again each time; what has its content in its name stays `immutable`.
 */
function askAgain(response: ServerResponse): void {
  if (!/s-maxage/.test(String(response.getHeader("cache-control")))) return;
  response.setHeader("cache-control", "public, max-age=0, must-revalidate");
}

/** A stream is as slow as its head, everything else as its end. */
function logIfSlow(given: {
  request: IncomingMessage;
  response: ServerResponse;
  route: () => string;
}): void {
  const { request, response, route } = given;
  const start = performance.now();
  response.on("close", () => {
    const ms = Math.round(performance.now() - start);
    if (ms < slowMs || response.getHeader("content-type") === "text/event-stream") return;
    countInLog("slow", { method: request.method ?? "", route: route(), ms });
  });
}

/** As long as the head of an answer is not out, all of it can still be another one. */
function replaceAnswer(
  response: ServerResponse,
  {
    isFailed,
    instead,
  }: { isFailed: () => boolean; instead: { headers: Record<string, string>; body: string } },
): void {
  const { writeHead, end } = response;
  let isReplaced = false;

  function isAnother(status: number): boolean {
    if (isReplaced || response.headersSent || status === 503 || !isFailed()) return isReplaced;
    isReplaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.writeHead = writeHead;
    writeHead.call(response, 503, instead.headers);
    end.call(response, instead.body, "utf8");
    return true;
  }

  for (const name of ["writeHead", "write", "end", "flushHeaders"] as const) {
    Object.assign(response, {
      [name]: new Proxy(response[name], {
        apply(target, self, given) {
          const status = name === "writeHead" ? Number(given[0]) : response.statusCode;
          if (isAnother(status)) return name === "write" ? true : response;
          if (!response.headersSent) askAgain(response);
          return Reflect.apply(target, self, given);
        },
      }),
    });
  }
}
