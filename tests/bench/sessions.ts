import { join } from "node:path";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { publicUrl, type Server } from "../servers/azimut-server.ts";
import { startBareServer } from "./load/bare-server.ts";
import { answerAtOnce, joinCrowd, type Phone } from "./load/crowd.ts";
import { Line } from "./load/line.ts";
import { measureRates, measureServers } from "./load/rates.ts";
import { openRoom, type Room } from "./load/room.ts";
import { atMost, type Budget, type Row, rank } from "./load/row.ts";

// A class of 600 and an amphitheatre of 2,000 who answer within one second, and as many answers a second as are acknowledged,
// beside a bare Next route that does one insert. npm run bench -- sessions [sqlite|postgres] [SIZE…]

const [{ bank }] = releases;
const turns = 5;
const fewTurns = 3;
const atATime = 250;
/** Of more than this within a second the bare insert, which makes each by itself, lets some go unanswered on a busy machine. */
const mostCompared = 2000;

/** Measures the engines and the sizes that are asked for. */
export async function* measure(words: readonly string[]): AsyncGenerator<Row> {
  const engines = (["sqlite", "postgres"] as const).filter((name) => words.includes(name));
  const sizes = words.map(Number).filter((size) => size > 0);
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
  const phones = await joinByTurns(server, { codes: room.codes, size });
  const isCompared = size <= mostCompared;
  const plain = (isCompared ? phones : []).map((phone) => ({
    ...{ ...phone, path: "/", line: new Line(bare.url, publicUrl), acknowledged: new Map() },
  }));
  const seen = { middle: [] as number[], most: [] as number[], slowest: [] as number[] };
  const bareSeen = { middle: [] as number[], most: [] as number[], slowest: [] as number[] };
  for (let turn = 0; turn <= (size > 2000 ? fewTurns : turns); turn += 1) {
    const item = bank.items[turn]?.id ?? "";
    for (const [devices, notes] of [
      [phones, seen],
      [plain, bareSeen],
    ] as const) {
      const { times, errors } = await answerAtOnce({
        ...{ phones: devices, item, seq: turn + 1, withinMs: 1000 },
      });
      if (errors.length > 0) {
        const whom = devices === plain ? "the bare insert" : "Azimut";
        throw new Error(`answering, ${errors.length} times by ${whom}: ${errors[0]}`);
      }
      // The first turn makes the connections.
      if (turn === 0 || times.length === 0) continue;
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
    ...(isCompared
      ? { reference: { name: "bare insert", values: bareSeen[part] } }
      : { missing: "none: too many at once for a bare insert" }),
  });
  return [
    row("p50", "middle"),
    row("p95", "most", ...(size <= 600 ? [atMost(300)] : [])),
    row("slowest", "slowest", ...(size <= 2000 ? [atMost(1000)] : [])),
  ];
}

/** Lets people join a few hundred at a time, as many into each session: how fast they do is not what is measured here. */
async function joinByTurns(
  server: Server | undefined,
  { codes, size }: { codes: readonly string[]; size: number },
): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let left = size; left > 0; left -= atATime) {
    const code = codes[Math.floor((phones.length * codes.length) / size)] ?? "";
    const joining = Math.min(left, atATime);
    const crowd = { url: server?.url ?? "", origin: publicUrl, code, size: joining };
    const { phones: joined, phase } = await joinCrowd({ ...crowd, withinMs: 6 * joining });
    if (phase.errors.length > 0) throw new Error(`joining: ${phase.errors[0]}`);
    phones.push(...joined);
  }
  return phones;
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
