import { request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { peopleNewsSchema } from "#lib/sessions/schema/people-schema.ts";
import { publicUrl } from "../servers/azimut-server.ts";
import { answerAll, joinCrowd, type Phone } from "./load/crowd.ts";
import { openRoom, type Room } from "./load/room.ts";
import { atMost, type Row, rank } from "./load/row.ts";

// How long after an answer is acknowledged the board of a class of 600 has it, and whether all of them get there. With `postgres`
// or `two` (the phones send to one server, the board hangs on another) on that. npm run bench -- board [postgres|two] [SIZE]

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

/** Measures a class of the size that is asked for. */
export async function* measure(words: readonly string[]): AsyncGenerator<Row> {
  const hasTwo = words.includes("two");
  const engine = hasTwo || words.includes("postgres") ? "postgres" : "sqlite";
  const size = words.map(Number).find((number) => number > 0) ?? 600;
  const room = await openRoom({ engine, instances: hasTwo ? 2 : 1 });
  const path = `/api/v1/sessions/${room.sessionId}/participants/stream`;
  const stream = room.servers.at(-1)?.url ?? "";
  const board = await followBoard(stream, path, room.counsellor.cookie);
  const { phones } = await joinCrowd({
    ...{ url: room.servers[0]?.url ?? "", origin: publicUrl, code: room.codes[0] },
    ...{ size, withinMs: 6 * size },
  });
  const acknowledged: { id: string; answered: number; at: number }[] = [];
  for (const phone of phones) phone.acknowledged = new NotedMap(phone, acknowledged);
  const { times } = await answerAll({ phones, bank, thinkMs: 600 });
  const isThere = ({ id, answered }: (typeof acknowledged)[number]) =>
    board.seen.has(`${id} ${answered}`);
  for (let tries = 0; tries < 100 && !acknowledged.every(isThere); tries += 1) await setTimeout(50);
  board.close();
  for (const { line } of phones) line.close();
  for (const server of room.servers) await server.kill();
  const stored = await countStored(room);
  await room.leave();
  if (stored !== acknowledged.length || !acknowledged.every(isThere)) {
    throw new Error(`${acknowledged.length} acknowledged, ${stored} stored, not all on the board`);
  }
  const lags = acknowledged.map(({ id, answered, at }) =>
    Math.max(0, (board.seen.get(`${id} ${answered}`) ?? 0) - at),
  );
  const parts = [0.5, 0.95, 1] as const;
  yield* parts.map((share) => ({
    name: `${engine}${hasTwo ? ", two servers" : ""}: ${size} people, reply to board, p${100 * share}`,
    unit: "ms",
    ours: [rank(lags, share)],
    reference: { name: "the reply itself", values: [rank(times, share)] },
    budgets: share === 0.95 ? [atMost(1000)] : [],
  }));
}

interface BoardStream {
  /** When each "participant answered" was first on the board. */
  seen: Map<string, number>;
  close(): void;
}

function followBoard(url: string, path: string, cookie: string): Promise<BoardStream> {
  const seen = new Map<string, number>();
  const answeredById = new Map<string, number>();
  let text = "";

  function read(name: string, data: unknown): void {
    if (name === "session") return;
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
        reject(new Error(`the board's stream: ${reply.statusCode}`));
        return;
      }
      reply.setEncoding("utf8");
      reply.on("error", () => {});
      reply.on("data", (chunk: string) => {
        const pieces = `${text}${chunk}`.split("\n\n");
        text = pieces.pop() ?? "";
        for (const piece of pieces) {
          const [, name = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(piece) ?? [];
          read(name, JSON.parse(data));
        }
      });
      resolve({ seen, close: () => sent.destroy() });
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function countStored({ place, sessionId }: Room): Promise<number> {
  const store = await openStore(place.settings);
  const { count } = await store.db
    .selectFrom("answer")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("session_id", "=", sessionId)
    .executeTakeFirstOrThrow();
  await store.close();
  return count;
}
