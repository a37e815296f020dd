import { createServer } from "node:http";
import next from "next";

const port = Number(process.env.PORT);
const app = next({ dev: false, dir: import.meta.dirname, port });
await app.prepare();
createServer(app.getRequestHandler()).listen(port, () => console.log("ready"));
