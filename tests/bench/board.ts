import { request } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { mostOfCounsellor } from "#lib/sessions/live/following.ts";
import { peopleNewsSchema } from "#lib/sessions/schema/people-schema.ts";
import { liveSchema, sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { makeDatabase, makeFolder, type Place } from "../contract/engines.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";
import { startPostgres } from "../servers/postgres-server.ts";
import { answerAll, joinCrowd, type Phone } from "./load/crowd.ts";
import { Line } from "./load/line.ts";

// The board of a class of 600 and of an amphitheatre of 2,000, on a production server: how long after an answer is
// acknowledged the board's stream has it, and whether its counts are the store's. With `two`, the phones send to one server
// and the board hangs on another one, on the same PostgreSQL. npm run bench -- board [postgres|two] [SIZE…]

/** Notes when each answer was acknowledged, and which one of the phone's it was. */
class NotedMap extends Map<string, number> {
  readonly #note: (answered: number) => void;

  constructor(phone: Phone, notes: { id: string; answered: number; at: number }[]) {
    super();
    this.#note = (answered) =>
      notes.push({ id: phone.participant, answered, at: performance.now() });
  }

  override set(item: string, seq: number): this {
    super.set(item, seq);
    this.#note(this.size);
    return this;
  }
}

const [{ bank }] = releases;
const words = process.argv.slice(3);
const hasTwo = words.includes("two");
const postgres = hasTwo || words.includes("postgres") ? await startPostgres() : null;
const given = words.map(Number).filter((size) => size > 0);
for (const size of given.length > 0 ? given : [600, 2000]) await measureBoard(size);
await postgres?.stop();

async function measureBoard(size: number): Promise<void> {
  const place = await (postgres ? makeDatabase(postgres.url) : makeFolder());
  const server = await createServer(place.settings);
  const servers = hasTwo ? [server, await createServer(place.settings)] : [server];
  for (const one of servers) await one.start();
  const { url } = servers.at(-1) ?? server;
  const counsellor = new Line(url, publicUrl);
  counsellor.cookie = (await counsellor.send("POST", "/api/auth/sign-in/anonymous", {})).cookie;
  const { id, door } = await openSession(counsellor);
  const path = `/api/v1/sessions/${id}`;
  const board = await followBoard(url, `${path}/participants/stream`, counsellor.cookie);
  const screens = await Promise.all(
    [1, 2].map(() => followBoard(url, `${path}/stream`, counsellor.cookie)),
  );

  const crowd = { url: server.url, origin: publicUrl, code: door, size, withinMs: 30_000 };
  const { phones } = await joinCrowd(crowd);
  const acknowledged: { id: string; answered: number; at: number }[] = [];
  for (const phone of phones) phone.acknowledged = new NotedMap(phone, acknowledged);
  await answerAll({ phones, bank, thinkMs: 2000 });
  await setTimeout(1500);

  const lags = acknowledged.map(({ id: person, answered, at }) =>
    Math.max(0, (board.seen.get(`${person} ${answered}`) ?? Number.POSITIVE_INFINITY) - at),
  );
  const rank = lags.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(rank[Math.floor(share * (rank.length - 1))] ?? 0);
  console.log(
    `\n${size} participants, ${hasTwo ? "two servers on postgres" : postgres ? "postgres" : "sqlite"}: ${acknowledged.length} answers\n` +
      `  from the reply to the board: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms\n` +
      `  ${board.events()} events, ${Math.round(board.bytes() / 1024)} kB; a screen with counts alone ${Math.round((screens[0]?.bytes() ?? 0) / 1024)} kB`,
  );
  for (const stream of [board, ...screens]) stream.close();
  const closed = performance.now();
  const again = await openMany(url, `${path}/stream`, counsellor.cookie);
  console.log(`  all streams free ${Math.round(performance.now() - closed)} ms after closing them`);
  for (const stream of again) stream.close();
  for (const { line } of phones) line.close();
  for (const one of servers) await one.kill();
  const stored = await countStored(place, id);
  console.log(
    `  on the board ${JSON.stringify(board.counts())}, ${board.answered()} answers; in the store ${JSON.stringify(stored)}`,
  );
  await place.remove();
}

async function openSession(counsellor: Line): Promise<{ id: string; door: string }> {
  const made = await counsellor.send("POST", "/api/v1/sessions", { title: "600" });
  const { id } = sessionSchema.parse(JSON.parse(made.text));
  const opened = await counsellor.send("POST", `/api/v1/sessions/${id}/open`, {});
  const { door } = sessionSchema.parse(JSON.parse(opened.text));
  if (!door) throw new Error("no door");
  return { id, door: door.code };
}

interface BoardStream {
  /** When each "participant answered" was first on the board. */
  seen: Map<string, number>;
  counts(): unknown;
  answered(): number;
  events(): number;
  bytes(): number;
  close(): void;
}

function followBoard(url: string, path: string, cookie: string): Promise<BoardStream> {
  const seen = new Map<string, number>();
  const answeredById = new Map<string, number>();
  let [text, events, bytes] = ["", 0, 0];
  let counts: unknown = null;

  function read(name: string, data: unknown): void {
    events += 1;
    if (name === "session") {
      const { joined, started, halfway, done } = liveSchema.parse(data);
      counts = { joined, started, halfway, done };
      return;
    }
    for (const { id, answered: known } of peopleNewsSchema.parse(data).people) {
      // Who is done has no figure: all of them are there.
      const answered = known ?? bank.items.length;
      const now = performance.now();
      for (let n = (answeredById.get(id) ?? 0) + 1; n <= answered; n += 1) {
        seen.set(`${id} ${n}`, now);
      }
      answeredById.set(id, answered);
    }
  }

  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { headers: { cookie } }, (reply) => {
      if (reply.statusCode !== 200) {
        reply.resume();
        reject(new Error(String(reply.statusCode)));
        return;
      }
      reply.setEncoding("utf8");
      reply.on("error", () => {});
      reply.on("data", (chunk: string) => {
        bytes += chunk.length;
        const pieces = `${text}${chunk}`.split("\n\n");
        text = pieces.pop() ?? "";
        for (const piece of pieces) {
          const [, name = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(piece) ?? [];
          read(name, JSON.parse(data));
        }
      });
      resolve({
        seen,
        counts: () => counts,
        answered: () => [...answeredById.values()].reduce((sum, one) => sum + one, 0),
        events: () => events,
        bytes: () => bytes,
        close: () => sent.destroy(),
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** Opens as many streams as one counsellor may have, waiting for those closed before to be free. */
async function openMany(url: string, path: string, cookie: string): Promise<BoardStream[]> {
  const streams: BoardStream[] = [];
  while (streams.length < mostOfCounsellor) {
    const stream = await followBoard(url, path, cookie).catch(() => null);
    if (stream) streams.push(stream);
    else await setTimeout(20);
  }
  return streams;
}

async function countStored({ settings }: Place, sessionId: string) {
  const store = await openStore(settings);
  const [answers, people] = await Promise.all(
    (["answer", "participant"] as const).map(async (table) => {
      const { count } = await store.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("session_id", "=", sessionId)
        .executeTakeFirstOrThrow();
      return count;
    }),
  );
  await store.close();
  return { people, answers };
}
