import { createServer } from "node:http";
import next from "next";

const port = Number(process.env.PORT);
const app = next({ dev: false, dir: import.meta.dirname, port });
await app.prepare();
const server = createServer(app.getRequestHandler());
// As long as Azimut: a connection that rests between two turns is not cut as it is used.
server.keepAliveTimeout = 75_000;
server.listen(port, () => console.log("ready"));
