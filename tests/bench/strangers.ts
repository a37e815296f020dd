import { randomBytes, randomInt } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { makeDatabase, makeFolder } from "../contract/engines.ts";
import { openSeconde } from "../contract/sessions/classroom.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";
import { startPostgres } from "../servers/postgres-server.ts";
import { joinCrowd, type Phone } from "./load/crowd.ts";
import { Line } from "./load/line.ts";

// How much slower a class's answers become while strangers have work done for nothing: a rehearsal of 600 that fills itself as
// fast as it may, with its board open; pictures of cards that nobody has drawn before. Quiet and busy times take turns on one
// server, so that whatever else the machine does hits both alike. Ends with status 1 where the 95th percentile is more than a
// fifth higher. npm run bench -- strangers [postgres] [rehearsal] [pictures]

const [{ bank }] = releases;
const words = process.argv.slice(3);
const works = { rehearsal: fillRehearsal, pictures: drawPictures };
const chosen = Object.entries(works).filter(([name]) => words.includes(name));
const turns = 6;
const turnMs = 8000;
const size = 100;
const thinkMs = 800;
const signed = z.object({ path: z.string() });

const postgres = words.includes("postgres") ? await startPostgres() : null;
const place = await (postgres ? makeDatabase(postgres.url) : makeFolder());
const store = await openStore(place.settings);
const { code } = await openSeconde({ store, clock: Date.now, random: randomBytes });
await store.close();
const server = await createServer(place.settings);
await server.start();
const { phones } = await joinCrowd({
  ...{ url: server.url, origin: publicUrl, code, size },
  withinMs: 3000,
});
// The server is warm before anything counts.
await measureAnswers(phones, turnMs);
for (const [name, work] of chosen.length > 0 ? chosen : Object.entries(works)) {
  await compare(name, work);
}
for (const { line } of phones) line.close();
await server.kill();
await place.remove();
await postgres?.stop();

/** Starts some work; gives what ends it, and then says how much was done. */
type Work = () => Promise<() => Promise<string>>;

async function compare(name: string, work: Work): Promise<void> {
  const [quiet, busy]: [number[], number[]] = [[], []];
  let done = "";
  for (let turn = 0; turn < turns; turn += 1) {
    quiet.push(...(await measureAnswers(phones, turnMs)));
    const end = await work();
    busy.push(...(await measureAnswers(phones, turnMs)));
    done = await end();
    await setTimeout(1000);
  }
  const ratio = rank(busy, 0.95) / rank(quiet, 0.95);
  const sumUp = (times: number[]) =>
    `${times.length} answers, p50 ${rank(times, 0.5).toFixed(1)} ms, p95 ${rank(times, 0.95).toFixed(1)} ms`;
  console.log(
    `${name}, ${postgres ? "postgres" : "sqlite"}: ${done}\n  quiet: ${sumUp(quiet)}\n  busy:  ${sumUp(busy)}\n  p95 busy to quiet: ${ratio.toFixed(2)}`,
  );
  if (ratio > 1.2) process.exitCode = 1;
}

/** How long each answer of a class took that answers for so long. */
async function measureAnswers(all: readonly Phone[], forMs: number): Promise<number[]> {
  const until = performance.now() + forMs;
  const times: number[] = [];
  await Promise.all(
    all.map(async ({ line, path }) => {
      await setTimeout(thinkMs * Math.random());
      while (performance.now() < until) {
        const { id: item = "", options = [] } = bank.items[randomInt(bank.items.length)] ?? {};
        const answers = [
          { item, option: options[0]?.id ?? null, seq: Math.ceil(performance.now()) },
        ];
        const { status, ms, text } = await line.send("PUT", path, { answers });
        if (status !== 200) throw new Error(`${status} ${text}`);
        times.push(ms);
        await setTimeout(2 * thinkMs * Math.random());
      }
    }),
  );
  return times;
}

async function fillRehearsal(): Promise<() => Promise<string>> {
  const visitor = new Line(server.url, publicUrl);
  visitor.cookie = (await visitor.send("POST", "/api/auth/sign-in/anonymous", {})).cookie;
  const plan = { title: "Bench", people: 600, minutes: 0.25 };
  const { text } = await visitor.send("POST", "/api/v1/rehearsals", plan);
  const path = `/api/v1/sessions/${sessionSchema.parse(JSON.parse(text)).id}`;
  const leaving = new AbortController();
  const board = await fetch(`${server.url}${path}/participants/stream`, {
    headers: { cookie: visitor.cookie },
    signal: leaving.signal,
  });
  void board.text().catch(() => {});
  return async () => {
    leaving.abort();
    const own = await fetch(`${server.url}${path}`, { headers: { cookie: visitor.cookie } });
    const { counts } = sessionSchema.parse(await own.json());
    await visitor.send("DELETE", path, {});
    visitor.close();
    return `${counts.joined} of ${plan.people} had joined after ${turnMs / 1000} s`;
  };
}

async function drawPictures(): Promise<() => Promise<string>> {
  let isRunning = true;
  const statuses: number[] = [];
  const asking = Array.from({ length: 8 }, async () => {
    const line = new Line(server.url, publicUrl);
    while (isRunning) {
      const { text } = await line.send("POST", "/api/v1/cards", drawNewCard());
      const format = ["wide", "square", "story"][randomInt(3)];
      const reply = await fetch(
        `${server.url}${signed.parse(JSON.parse(text)).path}/${format}.png`,
      );
      await reply.arrayBuffer();
      statuses.push(reply.status);
    }
    line.close();
  });
  return async () => {
    isRunning = false;
    await Promise.all(asking);
    const drawn = statuses.filter((status) => status === 200).length;
    return `${drawn} drawn, ${statuses.length - drawn} refused within ${turnMs / 1000} s`;
  };
}

function drawNewCard() {
  const { id, version, roles } = bank;
  const first = 5 * randomInt(21);
  const second = Math.max(50 - first, 0) + 5 * randomInt(1 + Math.min(first, 100 - first, 50) / 5);
  return {
    ...{ bank: id, version, mode: "full", verdict: "mixed", roles },
    locale: randomInt(2) === 0 ? "fr" : "en",
    affinities: [first, second, 150 - first - second],
  };
}

function rank(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(share * times.length)] ?? 0;
}
