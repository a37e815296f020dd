import { randomBytes } from "node:crypto";
import { openStore } from "#lib/db/open-store.ts";
import { drawCode } from "#lib/sessions/codes.ts";
import { makeFolder } from "../contract/engines.ts";
import { openSeconde } from "../contract/sessions/classroom.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";
import { Line } from "./load/line.ts";

// Wrong join codes from one address against a production server, and then a right one from the same address, which fails
// where one of them opens or the right one takes a second:
// npm run bench -- guessing [HOW MANY]

const wanted = Number(process.argv[3] ?? 100_000);
const place = await makeFolder();
const store = await openStore(place.settings);
const { code } = await openSeconde({ store, clock: Date.now, random: randomBytes });
await store.close();
const server = await createServer(place.settings);
await server.start();

const statuses = new Map<number, number>();
let sent = 0;
const start = performance.now();
await Promise.all(
  Array.from({ length: 50 }, async () => {
    const line = new Line(server.url, publicUrl);
    while (sent < wanted) {
      sent += 1;
      const guess = { code: drawCode({ random: randomBytes }) };
      const { status } = await line.send("POST", "/api/v1/participants", guess);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    line.close();
  }),
);
const seconds = Math.round((performance.now() - start) / 1000);
const right = await new Line(server.url, publicUrl).send("POST", "/api/v1/participants", { code });
const hits = statuses.get(201) ?? 0;
const answers = [...statuses].map(([status, count]) => `${status}: ${count}`).join(", ");
console.log(`${wanted} wrong codes in ${seconds} s; ${hits} hits; ${answers}`);
console.log(`a right code then: ${right.status} after ${Math.round(right.ms)} ms`);
await server.kill();
await place.remove();
process.exit(hits === 0 && right.status === 201 && right.ms < 1000 ? 0 : 1);
