import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type RequestListener, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const page = `<html>${"a page. ".repeat(200)}</html>`;
export const data = `1:${"data ".repeat(200)}`;

/** What Next leaves of a small site, with things beside it that nobody is to see. */
const route = { initialRevalidateSeconds: false, routeType: "page" };
const files: Readonly<Record<string, string>> = {
  "secret.txt": "the secret",
  "build/secret.txt": "the secret",
  "build/prerender-manifest.json": JSON.stringify({
    routes: {
      "/fr": route,
      "/_not-found": { ...route, initialStatus: 404 },
      "/api/v1/openapi.json": { ...route, routeType: "route" },
      "/news": { ...route, initialRevalidateSeconds: 60 },
    },
  }),
  "build/server/app/fr.html": page,
  "build/server/app/fr.rsc": data,
  "build/server/app/fr.segments/_tree.segment.rsc": "0:tree",
  "build/server/app/fr.meta": JSON.stringify({
    headers: { "x-nextjs-stale-time": "300", "x-next-cache-tags": "of no interest" },
    segmentPaths: ["/_tree"],
  }),
  "build/static/chunks/a.js": "let a;".repeat(100),
  "build/static/media/a.woff2": "of",
  "public/sw.js": "let worker;",
};

/** Makes it in a folder of its own, and works from there until it is removed. */
export function enterSmallSite(): { leave(): void } {
  const here = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "azimut-static-"));
  process.chdir(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  symlinkSync("../secret.txt", "public/link.txt");
  return {
    leave() {
      process.chdir(here);
      rmSync(folder, { recursive: true });
    },
  };
}

/** An answer as it came: no byte of the body was unpacked. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Serves with a handler; `ask` sends these headers and no others. */
export async function serve(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" ? address?.port : 0}`;
  function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, { method, headers }, async (reply) => {
        const pieces: Buffer[] = [];
        for await (const piece of reply) pieces.push(piece);
        const { statusCode = 0 } = reply;
        resolve({ status: statusCode, headers: reply.headers, body: Buffer.concat(pieces) });
      });
      sent.on("error", reject).end();
    });
  }
  return { url, ask, close: () => server.close() };
}
