import { flushCompileCache } from "node:module";
import { setTimeout } from "node:timers/promises";
import next from "next";
import { endStreams } from "#app/_api/event-stream.ts";
import { settleCardSecrets } from "#app/_card/card-signer.ts";
import { env } from "#lib/env.ts";
import { logWhatOthersPrint, writeLog } from "#lib/log.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { answerDirectly } from "./direct-answers.ts";
import { createDrawing } from "./drawing.ts";
import { createFront } from "./front.ts";
import { findCurrentBuild, keepServing } from "./kept-builds.ts";
import { serveKeptFiles } from "./kept-files.ts";
import { listPlaces } from "./places.ts";
import { readRoutes } from "./routes.ts";
import { answerStatic } from "./static-answers.ts";
import { watchAnswers } from "./watched-answers.ts";

// The one server there is: start.mjs starts it once the build is current; tests that need an address of their own start it
// on the build that is there.
logWhatOthersPrint();
const build = findCurrentBuild();
globalThis.azimutBuild = build;
try {
  settleCardSecrets();
} catch (error) {
  endStart(error instanceof Error ? error.message : String(error));
}
const app = next({ dev: false, port: env.PORT });
const [{ store }] = await Promise.all([openSessions(), app.prepare()]);
const handle = watchAnswers(
  answerDirectly(serveKeptFiles(build, app.getRequestHandler())),
  readRoutes(build),
);
const drawing = createDrawing(build, store);
const server = createFront(listPlaces(build), answerStatic(build, drawing.drawApart(handle)));

// Longer than people think between two answers, and than reverse proxies keep a connection: none is cut as it is used.
server.keepAliveTimeout = 75_000;

server.on("error", (error) => endStart(`port ${env.PORT}: ${error.message}`));
server.listen(env.PORT, () => {
  writeLog("ready", { address: `http://localhost:${env.PORT}` });
  keepServing(build);
  flushCompileCache();
});

function endStart(reason: string): never {
  writeLog("cannot-start", { reason });
  process.exit(1);
}

/** How long answers under way may take once the server is asked to end, in milliseconds. */
const longestStopMs = 1500;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());

/** Streams end with a hint when to connect again, answers under way are finished, and what is committed is on the disk. */
async function stop(): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  writeLog("stopping", { streams: endStreams() });
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  await Promise.race([closed, setTimeout(longestStopMs)]);
  clearInterval(idle);
  server.closeAllConnections();
  await Promise.race([drawing.end().then(() => store.close()), setTimeout(300)]);
  process.exit(0);
}
