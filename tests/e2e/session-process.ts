import { createServer } from "node:http";
import next from "next";
import { noteAddress } from "#app/_api/address.ts";
import { openProcessStore } from "#lib/db/process-store.ts";
import { env } from "#lib/env.ts";

// scripts/serve.ts for the tests: on the build that is there, whatever public address that was made for.
await openProcessStore();
const app = next({ dev: false, port: env.PORT });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, response) => {
  noteAddress(request);
  return handle(request, response);
}).listen(env.PORT);
