import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type ScratchServer, startScratchServer } from "./azimut-server.ts";
import { findFreePort, startPostgres } from "./postgres-server.ts";

/** Starts two servers on one PostgreSQL, behind one address that sends each request to the other one than the last. */
export async function startServerPair(): Promise<ScratchServer> {
  const postgres = await startPostgres();
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = {
    DATABASE_URL: `${postgres.url}/postgres`,
    PUBLIC_URL: url,
    AZIMUT_SECRET: "a secret that the two servers share",
  };
  const pair = [await startScratchServer(settings), await startScratchServer(settings)];
  let turn = 0;
  const balancer = createServer((incoming, reply) => {
    turn += 1;
    passOn(pair[turn % 2]?.url ?? "", incoming, reply);
  });
  await new Promise<void>((resolve) => balancer.listen(port, resolve));
  return {
    url,
    printed: () => pair.map((server) => server.printed()).join(""),
    async kill() {
      await Promise.all(pair.map((server) => server.kill()));
    },
    async start() {
      const times = await Promise.all(pair.map((server) => server.start()));
      return Math.max(...times);
    },
    async remove() {
      balancer.close();
      balancer.closeAllConnections();
      await Promise.all(pair.map((server) => server.remove()));
      await postgres.stop();
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
