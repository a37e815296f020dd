import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { makeDatabaseServer } from "../e2e/session-database.ts";
import { type SessionServer, startSessionServer } from "../e2e/session-server.ts";
import { findFreePort } from "./postgres-server.ts";

/** Starts two servers on one PostgreSQL, behind one address that sends each request to the other one than the last. */
export async function startSessionPair(): Promise<SessionServer> {
  const database = await makeDatabaseServer();
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = { DATABASE_URL: database.url, PUBLIC_URL: url };
  const pair = [await startSessionServer(settings), await startSessionServer(settings)];
  let turn = 0;
  const balancer = createServer((incoming, reply) => {
    turn += 1;
    passOn(pair[turn % 2]?.url ?? "", incoming, reply);
  });
  await new Promise<void>((resolve) => balancer.listen(port, resolve));
  return {
    url,
    output: () => pair.map((server) => server.output()).join(""),
    async kill() {
      await Promise.all(pair.map((server) => server.kill()));
    },
    async start() {
      await Promise.all(pair.map((server) => server.start()));
    },
    async remove() {
      balancer.close();
      balancer.closeAllConnections();
      await Promise.all(pair.map((server) => server.remove()));
      await database.stop();
    },
  };
}

function passOn(url: string, incoming: IncomingMessage, reply: ServerResponse): void {
  const { method, headers } = incoming;
  const sent = request(`${url}${incoming.url}`, { method, headers }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.headers);
    // A stream's first event must not wait for its second.
    reply.flushHeaders();
    answer.pipe(reply);
    answer.on("error", () => reply.destroy());
  });
  // As where nobody listens: what is being sent is lost, and the page has to send it again.
  sent.on("error", () => reply.destroy());
  reply.on("close", () => sent.destroy());
  incoming.pipe(sent);
}
