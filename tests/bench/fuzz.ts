import { execFileSync } from "node:child_process";
import { Agent, request } from "node:http";
import { releases } from "#lib/bank/released.ts";
import { makeFolder } from "../contract/engines.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";

/*
 * What 20,000 requests that nobody means well leave in the server's memory: addresses that there are not, broken codes,
 * bodies of every kind, odd headers, and pages between them. Says how soon the server is ready, the memory at rest, the most
 * that it took, and how soon it is ready again after kill -9. Ends with status 1 beyond 200 or 400 MB, where the server fails
 * (an answer of 500) or does not answer. npm run bench -- fuzz
 */

const total = 20_000;
const atOnce = 40;
const mostAtRest = 200;
const most = 400;

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

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

/** Sends one; gives its status, 0 where nothing came back. */
function send(port: number): Promise<number> {
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

const place = await makeFolder();
const server = await createServer(place.settings);
await server.start();
const port = Number(new URL(server.url).port);
await server.kill();
const ready = await server.start();
const rest = readMemory(server.pid());
let highest = rest;
const watching = setInterval(() => {
  highest = Math.max(highest, readMemory(server.pid()));
}, 500);
const statuses = new Map<number, number>();
let left = total;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (left > 0) {
      left -= 1;
      const status = await send(port);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }),
);
clearInterval(watching);
const after = readMemory(server.pid());
agent.destroy();
await server.kill();
const again = await server.start();
await server.stop();
await place.remove();

const failed = [...statuses].filter(([status]) => status === 0 || status === 500);
const seen = [...statuses].sort(([one], [other]) => one - other);
console.log(`${total} requests, ${atOnce} at a time: ${seen.map((pair) => pair.join(" × ")).join(", ")}
  memory: ${rest} MB at rest (goal ${mostAtRest}), ${highest} at most (goal ${most}), ${after} afterwards
  ready after ${Math.round(ready)} ms, after kill -9 in ${Math.round(again)} ms (goal 1500 on a quiet machine)`);
if (rest > mostAtRest || highest > most || failed.length > 0) process.exitCode = 1;
