import { availableParallelism } from "node:os";
import { join } from "node:path";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { publicUrl, type Server } from "../servers/azimut-server.ts";
import { buildBareServer, startBareServer } from "./load/bare-server.ts";
import { answerAtOnce, joinCrowd, type Phone } from "./load/crowd.ts";
import { Line } from "./load/line.ts";
import { openRoom, type Room } from "./load/room.ts";
import { atLeastTimes, atMost, type Budget, type Row, rank } from "./load/row.ts";

// A class of 600 and an amphitheatre of 2,000 who answer within one second, and as many answers a second as are acknowledged,
// beside a bare Next route that does one insert. npm run bench -- sessions [sqlite|postgres] [SIZE…]

const [{ bank }] = releases;
const turns = 5;
const rateTurns = 3;
const requestsATurn = 2000;

/** Two servers show what they can where each has a core, PostgreSQL two, and whoever makes the load the rest. */
const coresForTwo = 6;

/** Measures the engines and the sizes that are asked for. */
export async function* measure(words: readonly string[]): AsyncGenerator<Row> {
  const engines = (["sqlite", "postgres"] as const).filter((name) => words.includes(name));
  const sizes = words.map(Number).filter((size) => size > 0);
  buildBareServer();
  for (const engine of engines.length > 0 ? engines : (["sqlite", "postgres"] as const)) {
    for (const size of sizes.length > 0 ? sizes : [600, 2000]) {
      yield* await measureAtOnce(engine, size);
    }
    yield* await measureRates(engine);
    if (engine === "postgres") yield* await measureServers([1, 2]);
  }
}

/** Everybody answers one question within a second, several times, in turn with a bare insert. Who does not fit into one session has another. */
export async function measureAtOnce(engine: Store["engine"], size: number): Promise<Row[]> {
  const room = await openRoom({ engine, size });
  const [server] = room.servers;
  const bare = await startBareServer(join(room.place.settings.AZIMUT_DATA_DIR, "bare"), "full");
  const part = { url: server?.url ?? "", origin: publicUrl, size: size / room.codes.length };
  const crowds = await Promise.all(
    room.codes.map((code) => joinCrowd({ ...part, code, withinMs: 6 * size })),
  );
  const [refused] = crowds.flatMap(({ phase }) => phase.errors);
  if (refused !== undefined) throw new Error(`joining: ${refused}`);
  const phones = crowds.flatMap((crowd) => crowd.phones);
  const plain = phones.map((phone) => ({
    ...{ ...phone, path: "/", line: new Line(bare.url, publicUrl), acknowledged: new Map() },
  }));
  const seen = { middle: [] as number[], most: [] as number[], slowest: [] as number[] };
  const bareSeen = { middle: [] as number[], most: [] as number[], slowest: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const item = bank.items[turn]?.id ?? "";
    for (const [devices, notes] of [
      [phones, seen],
      [plain, bareSeen],
    ] as const) {
      const { times, errors } = await answerAtOnce({
        ...{ phones: devices, item, seq: turn + 1, withinMs: 1000 },
      });
      if (errors.length > 0) throw new Error(`answering: ${errors[0]}`);
      // The first turn makes the connections.
      if (turn === 0) continue;
      notes.middle.push(rank(times, 0.5));
      notes.most.push(rank(times, 0.95));
      notes.slowest.push(Math.max(...times));
    }
  }
  for (const { line } of [...phones, ...plain]) line.close();
  await bare.stop();
  await server?.kill();
  const lost = await countLost(room, phones);
  await room.leave();
  if (lost > 0) throw new Error(`${lost} acknowledged answers are not in the store`);
  const row = (name: string, part: keyof typeof seen, ...budgets: Budget[]): Row => ({
    ...{ name: `${engine}: ${size} answer within a second, ${name}`, unit: "ms" },
    ...{ ours: seen[part], budgets },
    reference: { name: "bare insert", values: bareSeen[part] },
  });
  return [
    row("p50", "middle"),
    row("p95", "most", ...(size <= 600 ? [atMost(300)] : [])),
    row("slowest", "slowest", ...(size <= 2000 ? [atMost(1000)] : [])),
  ];
}

/** Reads what is on the disk after the server is gone, and counts what was acknowledged and is not there. */
async function countLost({ place }: Room, phones: readonly Phone[]): Promise<number> {
  const store = await openStore(place.settings);
  const rows = await store.db
    .selectFrom("answer")
    .select(["participant_id", "item", "seq"])
    .execute();
  await store.close();
  const seqs = new Map(rows.map((row) => [`${row.participant_id} ${row.item}`, row.seq]));
  return phones.flatMap(({ participant, acknowledged }) =>
    [...acknowledged].filter(([item, seq]) => seqs.get(`${participant} ${item}`) !== seq),
  ).length;
}

/** One answer per request from 50 connections, as fast as they are acknowledged, in turn with a bare insert. */
async function measureRates(engine: Store["engine"]): Promise<Row[]> {
  const room = await openRoom({ engine });
  const bare = await startBareServer(join(room.place.settings.AZIMUT_DATA_DIR, "rate"), "full");
  const phones = await joinFifty(room.servers[0], room.codes[0]);
  const plain = phones.map((one) => ({ ...one, path: "/", line: new Line(bare.url, publicUrl) }));
  const [ours = [], values = []] = await takeTurns([phones, plain]);
  for (const { line } of [...phones, ...plain]) line.close();
  await bare.stop();
  await room.leave();
  const name = `${engine}: answers, 50 connections`;
  return [{ name, unit: "a second", ours, reference: { name: "bare insert", values } }];
}

/** The same with so many servers on one PostgreSQL, 50 connections each, beside the first number of them. */
export async function measureServers(numbers: readonly number[]): Promise<Row[]> {
  const room = await openRoom({ engine: "postgres", instances: Math.max(...numbers) });
  const crowds = await Promise.all(room.servers.map((server) => joinFifty(server, room.codes[0])));
  const rates = await takeTurns(numbers.map((number) => crowds.slice(0, number).flat()));
  for (const { line } of crowds.flat()) line.close();
  await room.leave();
  const reference = { name: `${numbers[0]} server`, values: rates[0] ?? [] };
  return numbers.slice(1).map((number, at) => ({
    name: `postgres: answers, ${number} servers`,
    unit: "a second",
    ours: rates[at + 1] ?? [],
    reference,
    budgets: number === 2 && availableParallelism() >= coresForTwo ? [atLeastTimes(1.6)] : [],
  }));
}

/** How many answers a second each crowd has acknowledged, turn by turn; the first turn warms the servers up. */
async function takeTurns(crowds: readonly (readonly Phone[])[]): Promise<number[][]> {
  const rates: number[][] = crowds.map(() => []);
  for (let turn = 0; turn <= rateTurns; turn += 1) {
    for (const [at, phones] of crowds.entries()) {
      const rate = await measureRate(phones, turn * crowds.length + at);
      if (turn > 0) rates[at]?.push(rate);
    }
  }
  return rates;
}

async function joinFifty(server: Server | undefined, code: string): Promise<Phone[]> {
  const crowd = { url: server?.url ?? "", origin: publicUrl, code, size: 50, withinMs: 1000 };
  return (await joinCrowd(crowd)).phones;
}

async function measureRate(phones: readonly Phone[], turn: number): Promise<number> {
  const item = bank.items[0]?.id ?? "";
  const start = performance.now();
  let sent = 0;
  await Promise.all(
    phones.map(async ({ line, path }) => {
      while (sent < requestsATurn) {
        sent += 1;
        const answers = [{ item, option: "a", seq: 1 + turn * requestsATurn + sent }];
        const { status, text } = await line.send("PUT", path, { answers });
        if (status !== 200) throw new Error(`${status} ${text}`);
      }
    }),
  );
  return Math.round((1000 * requestsATurn) / (performance.now() - start));
}
