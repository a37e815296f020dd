import { flushCompileCache } from "node:module";
import next from "next";
import { env } from "#lib/env.ts";
import { logWhatOthersPrint, writeLog } from "#lib/log.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { createFront } from "./front.ts";
import { listPlaces } from "./places.ts";

// The one server there is: start.mjs starts it once the build is current; tests that need an address of their own start it
// on the build that is there.
logWhatOthersPrint();
const app = next({ dev: false, port: env.PORT });
const [{ store }] = await Promise.all([openSessions(), app.prepare()]);
const server = createFront(listPlaces(), app.getRequestHandler());

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
