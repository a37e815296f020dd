import {
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { Worker } from "node:worker_threads";
import { passAddress } from "#app/_api/address.ts";
import { describeCookies } from "#lib/auth/session-cookie.ts";
import type { Store } from "#lib/db/store.ts";
import { env } from "#lib/env.ts";
import { locales } from "#lib/locale.ts";
import { countInLog, describeFault } from "#lib/log.ts";
import { linkArithmetic } from "#lib/sessions/arithmetic/arithmetic.ts";
import type { DrawingNews, DrawingStart } from "./drawing-thread.ts";

/** How long the thread stays without a counsellor who looks at a session, in milliseconds. */
const idleMs = 15 * 60_000;

/** The pages of one session: who opens one is likely to want those that take long. */
const sessionPage = `^/(${locales.join("|")})/counsellor/sessions/[^/?]+`;
const anyPage = new RegExp(`${sessionPage}(/|\\?|$)`);

/** What is about everybody in a session at once. */
const slow = [
  new RegExp(`${sessionPage}/(restitution|summary|interviews|data)(/|\\?|$)`),
  /^\/api\/v1\/sessions\/[^/?]+\/(restitution|export\/[^/?]+)(\?|$)/,
];

const { session: cookie } = describeCookies(env.PUBLIC_URL);

/** Where the thread is asked, while there is one; null where it could not be begun. */
interface Drawing {
  worker: Worker;
  port: Promise<number | null>;
}

/**
 * Has what takes long for a counsellor drawn in a thread, so that others' answers do not wait until it is done: a page of fifty
 * interviews kept the main thread a third of a second at a time. The thread begins when a counsellor opens a page of a session, and
 * ends when nobody has for a while.
 */
export function createDrawing(
  build: string,
  { secret, announce }: Pick<Store, "secret" | "announce">,
) {
  let drawing: Drawing | null = null;
  let underWay = 0;
  let resting: NodeJS.Timeout | undefined;

  function begin(): Drawing {
    const worker = new Worker(join(import.meta.dirname, "drawing-thread.ts"), {
      // Code is compiled once per build, as at the start of the server.
      env: { ...process.env, NODE_COMPILE_CACHE: ".next/compile-cache" },
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 },
    });
    const { promise, resolve } = Promise.withResolvers<number | null>();
    const begun = { worker, port: promise };
    worker.on("message", (news: DrawingNews) => {
      if ("port" in news) resolve(news.port);
      else announce(news.announced);
    });
    worker.on("error", (error) => {
      countInLog("failed", { where: "drawing", ...describeFault(error) });
    });
    worker.on("exit", () => {
      resolve(null);
      if (drawing === begun) drawing = null;
    });
    const arithmetic = linkArithmetic();
    const start: DrawingStart = { build, secret, arithmetic };
    worker.postMessage(start, [arithmetic]);
    worker.unref();
    return begun;
  }

  async function end(): Promise<void> {
    const ending = drawing;
    drawing = null;
    clearTimeout(resting);
    await ending?.worker.terminate();
  }

  function prepare(): Drawing {
    drawing ??= begin();
    rest();
    return drawing;
  }

  function rest(): void {
    clearTimeout(resting);
    if (underWay === 0) resting = setTimeout(() => void end(), idleMs).unref();
  }

  /** Draws what takes long apart, and leaves everything else to `handle`. */
  function drawApart(handle: RequestListener): RequestListener {
    return function draw(asked, response) {
      const { url = "" } = asked;
      if (!isFromCounsellor(asked)) return handle(asked, response);
      if (!slow.some((pattern) => pattern.test(url))) {
        // It begins once nobody waits for this page any more.
        if (anyPage.test(url)) response.on("close", prepare);
        return handle(asked, response);
      }
      const begun = prepare();
      underWay += 1;
      response.on("close", () => {
        underWay -= 1;
        rest();
      });
      void begun.port.then((port) => {
        const drawHere = () => handle(asked, response);
        if (port === null) drawHere();
        else pass(port, { asked, response, otherwise: drawHere });
      });
    };
  }

  return { drawApart, end };
}

/** Without the cookie nobody is shown anything, and nothing is begun. What has a body is not for the thread. */
function isFromCounsellor({ method, headers }: IncomingMessage): boolean {
  const hasBody = "content-length" in headers || "transfer-encoding" in headers;
  return method === "GET" && !hasBody && (headers.cookie ?? "").includes(`${cookie}=`);
}

/** What is about one connection, and what this server writes itself. */
const own = ["connection", "keep-alive", "transfer-encoding", "date"];

/** Asks the thread and gives its answer; where it falls over before it gave any, what comes `otherwise`. */
function pass(
  port: number,
  given: { asked: IncomingMessage; response: ServerResponse; otherwise: () => void },
): void {
  const { asked, response, otherwise } = given;
  const headers = { ...passAddress(asked), connection: "close" };
  const sent = request({ host: "127.0.0.1", port, path: asked.url, headers }, (answer) => {
    for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
      if (!own.includes(name))
        response.setHeader(name, values.length > 1 ? values : (values[0] ?? ""));
    }
    response.writeHead(answer.statusCode ?? 500);
    pipeline(answer, response, () => {});
  });
  sent.on("error", () => {
    if (response.headersSent || response.destroyed) response.destroy();
    else otherwise();
  });
  response.on("close", () => sent.destroy());
  sent.end();
}
