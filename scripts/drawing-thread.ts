import { flushCompileCache } from "node:module";
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import next from "next";
import { logWhatOthersPrint } from "#lib/log.ts";
import { type SharedSessions, shareSessions } from "#lib/sessions/start.ts";
import { createFront } from "./front.ts";
import { listPlaces } from "./places.ts";
import { readRoutes } from "./routes.ts";
import { watchAnswers } from "./watched-answers.ts";

/*
 * A second Next on the same store, in a thread of its own: it draws what takes long, and answers this machine alone. Node runs this
 * file as it stands.
 */

/** What the thread is begun with. */
export interface DrawingStart extends Omit<SharedSessions, "announce"> {
  build: string;
}

/** What the thread says: where it can be asked, or what has changed in the store. */
export type DrawingNews = { port: number } | { announced: string };

// Of a processor that both want, whoever answers gets all that it can use. Only Linux gives a thread a priority of its own.
if (process.platform === "linux") setPriority(19);
logWhatOthersPrint();
parentPort?.once("message", ({ build, ...given }: DrawingStart) => void draw(build, given));

async function draw(build: string, given: Omit<DrawingStart, "build">): Promise<void> {
  globalThis.azimutBuild = build;
  const app = next({ dev: false });
  const announce = (announced: string) => say({ announced });
  await Promise.all([shareSessions({ ...given, announce }), app.prepare()]);
  const handle = watchAnswers(app.getRequestHandler(), readRoutes(build));
  const server = createFront(listPlaces(build), handle);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (address !== null && typeof address !== "string") say({ port: address.port });
    flushCompileCache();
  });
}

function say(news: DrawingNews): void {
  parentPort?.postMessage(news);
}
