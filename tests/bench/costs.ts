import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { releases } from "#lib/bank/released.ts";
import { publicUrl } from "../servers/azimut-server.ts";
import { joinCrowd, type Phone } from "./load/crowd.ts";
import { openRoom, type Room } from "./load/room.ts";
import type { Row } from "./load/row.ts";

// What each thing that a class does takes of a server's processor, in all its threads together, beside an answer. It is read
// where Linux has it. npm run bench -- costs

const [{ bank }] = releases;
const turns = 3;
const classSize = 30;
const atOnce = 15;
/** A board looks twice a second at most: so each of these answers is looked at by itself. */
const lookMs = 600;
const looksATurn = 20;
/** The clock by which Linux counts the processor time of a process. */
const tickMs = 10;

let seq = 0;

/** Measures it on PostgreSQL, as a country would run it. */
export async function* measure(): AsyncGenerator<Row> {
  const room = await openRoom({ engine: "postgres" });
  const url = room.servers[0]?.url ?? "";
  const [code] = room.codes;
  const phones: Phone[] = [];

  async function join(size: number): Promise<void> {
    const crowd = { url, origin: publicUrl, code, size, withinMs: 10 * size };
    const { phones: joined, phase } = await joinCrowd(crowd);
    if (phase.errors.length > 0) throw new Error(`joining: ${phase.errors[0]}`);
    phones.push(...joined);
  }
  const pid = room.servers[0]?.pid() ?? 0;
  const meter = (count: number, work: (phone: Phone) => Promise<void>) =>
    meterTurns({ pid, count }, () => shareOut(phones, { count, work }));
  const open = (path: string) => meter(150, ({ line }) => read(`${url}${path}`, line.cookie));
  const mine = `/fr/s/mine/${room.sessionId}`;

  await join(classSize);
  await shareOut(phones, { count: classSize, work: (phone) => save(phone, bank.items) });
  const values = await meter(1500, (phone) => save(phone, bank.items.slice(0, 1)));
  const unit = "ms of processor";
  const reference = { name: "an answer", values };
  const row = (name: string, ours: readonly number[]) => ({ name, unit, ours, reference });
  yield { name: "an answer", unit, ours: values };
  yield row("the page of a join code", await open(`/fr/s/${code}`));
  yield row("a participant's page of questions", await open(`${mine}/quiz`));
  yield row("a participant's result page", await open(`${mine}/result`));
  const board = await openBoard(room);
  const looks = await meterTurns({ pid, count: looksATurn }, async () => {
    for (const phone of phones.slice(0, looksATurn)) {
      await save(phone, bank.items.slice(0, 1));
      await setTimeout(lookMs);
    }
  });
  board.abort();
  yield row("an answer, and a board's look at it", looks);
  yield row("joining", await meterTurns({ pid, count: 150 }, () => join(150)));
  for (const { line } of phones) line.close();
  await room.leave();
}

/** Follows the board of its class until it is told to stop. */
async function openBoard({ servers, sessionId, counsellor }: Room): Promise<AbortController> {
  const path = `/api/v1/sessions/${sessionId}/participants/stream`;
  const stop = new AbortController();
  const { cookie } = counsellor;
  const { signal } = stop;
  const { body } = await fetch(`${servers[0]?.url}${path}`, { headers: { cookie }, signal });
  body?.pipeTo(new WritableStream()).catch(() => {});
  return stop;
}

/** The processor time of a server for one of so many, turn by turn; the first turn warms it up. */
async function meterTurns(
  { pid, count }: { pid: number; count: number },
  work: () => Promise<void>,
): Promise<number[]> {
  const seen: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const before = readProcessorMs(pid);
    await work();
    if (turn > 0) seen.push((readProcessorMs(pid) - before) / count);
  }
  return seen;
}

function readProcessorMs(pid: number): number {
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
  return (user + system) * tickMs;
}

/** Lets phones do something in turn, so many times in all, a few at the same moment. */
async function shareOut(
  phones: readonly Phone[],
  { count, work }: { count: number; work: (phone: Phone) => Promise<void> },
): Promise<void> {
  let done = 0;
  await Promise.all(
    phones.slice(0, atOnce).map(async (_, first) => {
      for (let at = first; done < count; at += atOnce) {
        done += 1;
        const phone = phones[at % phones.length];
        if (phone) await work(phone);
      }
    }),
  );
}

async function save({ line, path }: Phone, items: readonly { id: string }[]): Promise<void> {
  seq += 1;
  const option = seq % 2 === 0 ? "a" : "b";
  const answers = items.map(({ id: item }) => ({ item, option, seq }));
  const { status, text } = await line.send("PUT", path, { answers });
  if (status !== 200) throw new Error(`${status} ${text}`);
}

/** Opens a page, compressed as browsers have it. */
async function read(address: string, cookie: string): Promise<void> {
  const reply = await fetch(address, { headers: { cookie } });
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${address}: ${reply.status}`);
}
