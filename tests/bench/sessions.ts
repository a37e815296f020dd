import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { makeDatabase, makeFolder, type Place } from "../contract/engines.ts";
import { openSeconde } from "../contract/sessions/classroom.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";
import { startPostgres } from "../servers/postgres-server.ts";
import { buildBareServer, startBareServer } from "./load/bare-server.ts";
import { answerAll, answerAtOnce, joinCrowd, type Phase, type Phone } from "./load/crowd.ts";
import { Line } from "./load/line.ts";

// A class of 600 and an amphitheatre of 2,000 against a production server on this machine, which makes the load as well:
// npm run bench -- sessions [postgres] [SIZE…]

const [{ bank }] = releases;
const words = process.argv.slice(3);
const engine = words.includes("postgres") ? "postgres" : "sqlite";
const given = words.map(Number).filter((size) => size > 0);
const sizes = given.length > 0 ? given : [600, 2000];
const joinMs = 30_000;
const thinkMs = 3000;

const postgres = engine === "postgres" ? await startPostgres() : null;
for (const size of sizes) await measureCrowd(size);
await compareWithBare();
await postgres?.stop();

async function measureCrowd(size: number): Promise<void> {
  const place = await makePlace();
  const { sessionId, code } = await openSession(place);
  const server = await createServer(place.settings);
  await server.start();
  console.log(`\n${size} participants, ${engine}`);
  const origin = publicUrl;
  const { phones, phase } = await joinCrowd({
    url: server.url,
    origin,
    code,
    size,
    withinMs: joinMs,
  });
  print(phase);
  print(await answerAll({ phones, bank, thinkMs }));
  const memory = readMemory(server.pid());
  const cpu = readCpuSeconds(server.pid());
  const item = bank.items[0]?.id ?? "";
  print(await answerAtOnce({ phones, item, seq: 1000, withinMs: 1000 }));
  const peak = readMemory(server.pid());
  for (const { line } of phones) line.close();
  await server.kill();
  const { stored, lost } = await compareWithStore(place, { sessionId, phones });
  const acknowledged = phones.reduce((sum, phone) => sum + phone.acknowledged.size, 0);
  console.log(
    `  stored ${stored}, acknowledged ${acknowledged} (of ${size * bank.items.length}), lost ${lost}; server: ${memory} MB, ${peak} MB after the second, ${cpu} s of processor before it`,
  );
  await place.remove();
}

/** One answer per request from 50 connections, as fast as they are acknowledged: Azimut's handler and a bare one. */
async function compareWithBare(): Promise<void> {
  if (engine === "postgres") return;
  const place = await makePlace();
  const { code } = await openSession(place);
  const server = await createServer(place.settings);
  await server.start();
  const crowd = { url: server.url, origin: publicUrl, code, size: 50, withinMs: 500 };
  const { phones } = await joinCrowd(crowd);
  const own = await measureRate(server.pid(), phones);
  await server.kill();
  console.log(`\nOne answer a request, 50 connections, SQLite\n  Azimut: ${describeRate(own)}`);
  buildBareServer();
  for (const sync of ["full", "off"] as const) {
    const bare = await startBareServer(join(place.settings.AZIMUT_DATA_DIR, `bare-${sync}`), sync);
    const lines = phones.map(() => ({ line: new Line(bare.url, publicUrl), path: "/" }));
    const rate = await measureRate(bare.pid, lines);
    await bare.stop();
    const ratio = (own.perSecond / rate.perSecond).toFixed(2);
    console.log(`  a bare insert, synchronous = ${sync}: ${describeRate(rate)}; ratio ${ratio}`);
  }
  await place.remove();
}

/** How many requests a second, and how many milliseconds of processor the server needs for one. */
interface Rate {
  perSecond: number;
  cpuMs: number;
}

function describeRate({ perSecond, cpuMs }: Rate): string {
  return `${perSecond} a second, ${cpuMs.toFixed(2)} ms of processor each`;
}

async function measureRate(
  pid: number,
  devices: readonly { line: Line; path: string }[],
): Promise<Rate> {
  const item = bank.items[0]?.id ?? "";
  async function run(count: number): Promise<void> {
    let seq = 0;
    await Promise.all(
      devices.map(async ({ line, path }) => {
        while (seq < count) {
          seq += 1;
          const { status, text } = await line.send("PUT", path, {
            answers: [{ item, option: "a", seq }],
          });
          if (status !== 200) throw new Error(`${status} ${text}`);
        }
      }),
    );
  }
  await run(500);
  const [start, cpu] = [performance.now(), readCpuSeconds(pid)];
  await run(3000);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: Math.round(3000 / seconds), cpuMs: (readCpuSeconds(pid) - cpu) / 3 };
}

async function makePlace(): Promise<Place> {
  return postgres ? makeDatabase(postgres.url) : makeFolder();
}

async function openSession({ settings }: Place) {
  const store = await openStore(settings);
  const session = await openSeconde({ store, clock: Date.now, random: randomBytes });
  await store.close();
  return session;
}

/** Reads what is on the disk after the server is gone, and counts what was acknowledged and is not there. */
async function compareWithStore(
  { settings }: Place,
  { sessionId, phones }: { sessionId: string; phones: readonly Phone[] },
): Promise<{ stored: number; lost: number }> {
  const store = await openStore(settings);
  const rows = await store.db
    .selectFrom("answer")
    .select(["participant_id", "item", "seq"])
    .where("session_id", "=", sessionId)
    .execute();
  await store.close();
  const seqs = new Map(rows.map((row) => [`${row.participant_id} ${row.item}`, row.seq]));
  const lost = phones.flatMap(({ participant, acknowledged }) =>
    [...acknowledged].filter(([item, seq]) => seqs.get(`${participant} ${item}`) !== seq),
  );
  return { stored: rows.length, lost: lost.length };
}

function print({ name, times, errors }: Phase): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => `${Math.round(sorted[Math.floor(share * sorted.length)] ?? 0)} ms`;
  console.log(
    `  ${name}: ${times.length} acknowledged, ${errors.length} errors, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`,
  );
  if (errors.length > 0) console.log(`    first error: ${errors[0]}`);
}

/** How long the server has kept a processor busy (Linux: in hundredths of a second). */
function readCpuSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  const fields = existsSync(file) ? readFileSync(file, "utf8").split(" ") : [];
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
}

function readMemory(pid: number): number {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, "utf8") : "";
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
