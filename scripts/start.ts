import { createServer } from "node:http";
import next from "next";
import { env } from "#lib/env.ts";
import { build, isBuilt } from "./build.ts";

if (!isBuilt()) {
  console.log("Building…");
  const result = build();
  if (!result.ok) {
    console.error(result.reason);
    process.exit(1);
  }
}

const app = next({ dev: false, port: env.PORT });
await app.prepare();
const server = createServer(app.getRequestHandler());

server.on("error", (error) => {
  console.error(`Azimut cannot start: port ${env.PORT}: ${error.message}.`);
  process.exit(1);
});
server.listen(env.PORT, () => console.log(`Azimut is ready: http://localhost:${env.PORT}`));

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
