import { execFileSync } from "node:child_process";
import { Agent, request } from "node:http";
import { releases } from "#lib/bank/released.ts";
import { makeFolder } from "../contract/engines.ts";
import { createServer, publicUrl, type Server } from "../servers/azimut-server.ts";
import { startBareServer } from "./load/bare-server.ts";
import { atMost, type Row } from "./load/row.ts";

/*
 * What 20,000 requests that nobody means well leave in the server's memory: addresses that there are not, broken codes,
 * bodies of every kind, odd headers, and pages between them; and how soon the server is ready again after kill -9, beside a bare
 * Next. npm run bench -- fuzz
 */

const total = 20_000;
const atOnce = 40;

/** The same requests in every run: a generator of Park and Miller's. */
let seed = 20_261_129;
function draw(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}
function pick<One>(list: readonly [One, ...One[]]): One {
  return list[draw(list.length)] ?? list[0];
}

const marks = Array.from(
  "abcdefghjkmnpqrstuvwxyz0123456789-_.~%/\\;:@&=+$,!'()*<>{}|^`\"éж漢\u{1f600}",
);
const word = (longest: number) =>
  Array.from({ length: 1 + draw(longest) }, () => marks[draw(marks.length)]).join("");
const [{ bank }] = releases;
const code = () => `cr1-${word(24)}`;
const id = () => Array.from({ length: 26 }, () => draw(32).toString(32)).join("");

type Maker<Made> = readonly [() => Made, ...(() => Made)[]];

const targets: Maker<string> = [
  () => `/${encodeURI(word(40))}`,
  () => `/${word(40)}`,
  () => `/${pick(["fr", "en", "de"])}/${encodeURIComponent(word(30))}`,
  () => `/fr/quiz?${encodeURIComponent(word(200))}`,
  () => `/${pick(["fr", "en"])}/result/${encodeURIComponent(code())}`,
  () =>
    `/fr/answers?${bank.items.map(({ id: item }) => `${item}=${pick(["a", "b", "z"])}`).join("&")}`,
  () => `/fr/s/${encodeURIComponent(word(12))}`,
  () => `/fr/join/enter?code=${encodeURIComponent(word(30))}`,
  () => `/fr/counsellor/sessions/${id()}`,
  () => `/card/${encodeURIComponent(code())}`,
  () => `/card/${encodeURIComponent(word(30))}/wide.png`,
  () => `/_next/static/chunks/${encodeURIComponent(word(20))}.js`,
  () => `/_next/image?url=${encodeURIComponent(word(30))}&w=64&q=75`,
  () => `/api/v1/${encodeURIComponent(word(20))}`,
  () => `/api/v1/sessions/${id()}/me/answers`,
  () => "/api/v1/participants",
  () => "/api/v1/door",
  () => `/api/v1/oembed?url=${encodeURIComponent(word(60))}`,
  () => `/api/auth/${encodeURIComponent(word(20))}`,
  () => `/fr/roles/${encodeURIComponent(word(20))}`,
];

const methods = ["GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"] as const;
const types = [
  ...["application/json", "application/x-www-form-urlencoded"],
  ...["text/plain", "multipart/form-data; boundary=x"],
] as const;
const bodies: Maker<string> = [
  () => JSON.stringify({ code: word(20) }),
  () => JSON.stringify({ answers: [{ item: word(10), option: word(3), seq: draw(1e6) }] }),
  () => "[".repeat(draw(5000)),
  () => word(8000),
];
const oddHeaders: Maker<Record<string, string>> = [
  () => ({}),
  () => ({ cookie: `${encodeURIComponent(word(20))}=${encodeURIComponent(word(300))}` }),
  () => ({ rsc: "1", "next-router-state-tree": encodeURIComponent(word(300)) }),
  () => ({ "accept-language": encodeURIComponent(word(40)) }),
  () => ({ "accept-encoding": "br;q=0, gzip", "if-none-match": '"x"' }),
];

/** Sends one; gives its status, 0 where nothing came back. */
function send(port: number, agent: Agent): Promise<number> {
  const method = pick(methods);
  const type = pick(types);
  const body = method === "GET" || method === "HEAD" ? undefined : pick(bodies)();
  const headers = {
    ...pick(oddHeaders)(),
    origin: publicUrl,
    ...(body && { "content-type": type, "content-length": Buffer.byteLength(body) }),
  };
  // What no client can send is asked for as it can be.
  const path = pick(targets)().replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent);
  return new Promise((resolve) => {
    const sent = request({ port, host: "localhost", method, path, headers, agent }, (reply) => {
      reply.on("error", () => resolve(0)).on("close", () => resolve(reply.statusCode ?? 0));
      reply.resume();
    });
    sent.on("error", () => resolve(0)).setTimeout(30_000, () => sent.destroy());
    sent.end(body);
  });
}

/** The memory of a process and of those that it started, in MB. */
function readMemory(pid: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).split("\n");
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (const [own = 0, parent = 0] of processes) if (family.has(parent)) family.add(own);
  const sizes = processes.map(([own = 0, , size = 0]) => (family.has(own) ? size : 0));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

/** Measures it. */
export async function* measure(): AsyncGenerator<Row> {
  const place = await makeFolder();
  const server = await createServer(place.settings);
  await server.start();
  const ready: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await server.kill();
    ready.push(await server.start());
  }
  const rest = readMemory(server.pid());
  const { highest, statuses } = await sendAll(server);
  await server.kill();
  await place.remove();
  const failed = [0, 500].map((status) => statuses.get(status) ?? 0);
  const seen = [...statuses].sort(([one], [other]) => one - other);
  const missing = "none";
  yield { name: "memory at rest", unit: "MB", ours: [rest], missing, budgets: [atMost(200)] };
  yield {
    ...{ name: `memory at most during ${total} odd requests`, unit: "MB", ours: highest },
    ...{ budgets: [atMost(400)], missing: seen.map((pair) => pair.join(" × ")).join(", ") },
  };
  yield {
    ...{ name: "answers of 500, or none", unit: "", budgets: [atMost(0)] },
    ...{ ours: [failed.reduce((sum, count) => sum + count, 0)], missing },
  };
  yield {
    ...{ name: "ready after kill -9", unit: "ms", ours: ready, budgets: [atMost(1500)] },
    reference: { name: "bare Next", values: await timeBareStarts(ready.length) },
  };
}

/** Sends them all; gives the most memory that was seen meanwhile, and how many answers had which status. */
async function sendAll(server: Server) {
  const port = Number(new URL(server.url).port);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses = new Map<number, number>();
  let highest = 0;
  const watching = setInterval(() => {
    highest = Math.max(highest, readMemory(server.pid()));
  }, 500);
  let left = total;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const status = await send(port, agent);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  clearInterval(watching);
  agent.destroy();
  return { highest: [Math.max(highest, readMemory(server.pid()))], statuses };
}

/** How long a bare Next takes until it is ready. */
async function timeBareStarts(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now();
    const bare = await startBareServer(":memory:", "off");
    times.push(performance.now() - start);
    await bare.stop();
  }
  return times;
}
