import { createServer } from "node:http";
import { flushCompileCache } from "node:module";
import next from "next";
import { noteAddress } from "#app/_api/address.ts";
import { env } from "#lib/env.ts";
import { logWhatOthersPrint, writeLog } from "#lib/log.ts";
import { openSessions } from "#lib/sessions/start.ts";

// The one server there is: start.mjs starts it once the build is current; tests that need an address of their own start it
// on the build that is there.
logWhatOthersPrint();
const app = next({ dev: false, port: env.PORT });
const [{ store }] = await Promise.all([openSessions(), app.prepare()]);
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  noteAddress(request);
  if (isReadable(request.url)) return handle(request, response);
  response.writeHead(400).end();
});

// Longer than people think between two answers, and than reverse proxies keep a connection: none is cut as it is used.
server.keepAliveTimeout = 75_000;

server.on("error", (error) => {
  writeLog("cannot-start", { reason: `port ${env.PORT}: ${error.message}` });
  process.exit(1);
});
server.listen(env.PORT, () => {
  writeLog("ready", { address: `http://localhost:${env.PORT}` });
  flushCompileCache();
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

function stop(): void {
  server.close(end);
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}

async function end(): Promise<void> {
  await store.close();
  process.exit(0);
}

/** An address with a broken escape (`%E0%A4%A`) would count as a fault of the server's. */
function isReadable(address = ""): boolean {
  try {
    return decodeURIComponent(address.split("?")[0] ?? "") !== "";
  } catch {
    return false;
  }
}
