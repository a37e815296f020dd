import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Opens a way to a server on which no cookie passes, in either direction: what a browser with all cookies blocked looks like
 * from both sides. (The browser of the tests has no settings of its own to block them with.)
 */
export async function openCookielessWay(
  target: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(target);
  const way = createServer((asked, reply) => {
    const { cookie: _cookie, ...headers } = asked.headers;
    const passed = request(
      { hostname, port, path: asked.url, method: asked.method, headers },
      (answer) => {
        const { "set-cookie": _cookies, ...rest } = answer.headers;
        reply.writeHead(answer.statusCode ?? 502, rest);
        answer.pipe(reply);
      },
    );
    passed.on("error", () => reply.destroy());
    asked.pipe(passed);
  });
  way.listen(0);
  await once(way, "listening");
  const address = way.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      way.closeAllConnections();
      way.close();
      await once(way, "close");
    },
  };
}
