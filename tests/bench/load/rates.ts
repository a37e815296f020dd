import { availableParallelism } from "node:os";
import { join } from "node:path";
import { releases } from "#lib/bank/released.ts";
import type { Store } from "#lib/db/store.ts";
import { publicUrl, type Server } from "../../servers/azimut-server.ts";
import { startBareServer } from "./bare-server.ts";
import { holdToShare } from "./core-share.ts";
import { joinCrowd, type Phone } from "./crowd.ts";
import { Line } from "./line.ts";
import { openRoom } from "./room.ts";
import { atLeastTimes, type Row } from "./row.ts";

const [{ bank }] = releases;
const turns = 3;
const requestsATurn = 2000;

/**
 * Several servers show what they can where each has a core, PostgreSQL two, and whoever makes the load as many. On fewer cores
 * each is held to a share of one that leaves everybody else enough, and turns are shorter.
 */
const coresBeside = 4;
const heldShare = 1 / 10;

/** One answer per request from 50 connections, as fast as they are acknowledged, in turn with a bare insert. */
export async function measureRates(engine: Store["engine"]): Promise<Row[]> {
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
  const cores = availableParallelism();
  const isEnough = cores >= room.servers.length + coresBeside;
  const pids = room.servers.map((server) => server.pid());
  const release = isEnough ? null : holdToShare(pids, heldShare);
  const requests = release ? requestsATurn / 4 : requestsATurn;
  const rates = await takeTurns(
    numbers.map((number) => crowds.slice(0, number).flat()),
    requests,
  );
  for (const { line } of crowds.flat()) line.close();
  await room.leave();
  release?.();
  // Where there are too few cores and no right to hold anybody, the cores are what is measured.
  const how = isEnough
    ? ""
    : release
      ? `, each held to ${heldShare} of a core`
      : `, on ${cores} cores for all`;
  const reference = { name: `${numbers[0]} server`, values: rates[0] ?? [] };
  return numbers.slice(1).map((number, at) => ({
    name: `postgres: answers, ${number} servers${how}`,
    unit: "a second",
    ours: rates[at + 1] ?? [],
    reference,
    budgets: number === 2 && (isEnough || release) ? [atLeastTimes(1.6)] : [],
  }));
}

/** How many answers a second each crowd has acknowledged, turn by turn; the first turn warms the servers up. */
async function takeTurns(
  crowds: readonly (readonly Phone[])[],
  requests = requestsATurn,
): Promise<number[][]> {
  const rates: number[][] = crowds.map(() => []);
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [at, phones] of crowds.entries()) {
      const rate = await measureRate(phones, { turn: turn * crowds.length + at, requests });
      if (turn > 0) rates[at]?.push(rate);
    }
  }
  return rates;
}

async function joinFifty(server: Server | undefined, code: string): Promise<Phone[]> {
  const crowd = { url: server?.url ?? "", origin: publicUrl, code, size: 50, withinMs: 1000 };
  return (await joinCrowd(crowd)).phones;
}

async function measureRate(
  phones: readonly Phone[],
  { turn, requests }: { turn: number; requests: number },
): Promise<number> {
  const item = bank.items[0]?.id ?? "";
  const start = performance.now();
  let sent = 0;
  await Promise.all(
    phones.map(async ({ line, path }) => {
      while (sent < requests) {
        sent += 1;
        const answers = [{ item, option: "a", seq: 1 + turn * requests + sent }];
        const { status, text } = await line.send("PUT", path, { answers });
        if (status !== 200) throw new Error(`${status} ${text}`);
      }
    }),
  );
  return Math.round((1000 * requests) / (performance.now() - start));
}
