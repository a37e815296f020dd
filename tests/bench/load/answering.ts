import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { releases } from "#lib/bank/released.ts";
import { publicUrl } from "../../servers/azimut-server.ts";
import { joinCrowd, type Phone } from "./crowd.ts";
import type { Room } from "./room.ts";
import { type Budget, type Row, rank } from "./row.ts";

const [{ bank }] = releases;
const thinkMs = 200;

/** So many people who answer all the time, to see how long that takes while something else is done. */
export async function joinAnswering({ servers, codes }: Room, size = 40): Promise<Phone[]> {
  const url = servers[0]?.url ?? "";
  const { phones } = await joinCrowd({
    url,
    origin: publicUrl,
    code: codes[0],
    size,
    withinMs: 1000,
  });
  return phones;
}

/** How long answers took while `work` was under way: what it gives, with the 95th percentile and the slowest in milliseconds. */
async function answerDuring<Value>(
  phones: readonly Phone[],
  work: () => Promise<Value>,
): Promise<{ value: Value; p95: number; slowest: number }> {
  let isOver = false;
  const times: number[] = [];
  const answering = phones.map(async ({ line, path }) => {
    while (!isOver) {
      await setTimeout(2 * thinkMs * Math.random());
      const { id: item = "", options = [] } = bank.items[randomInt(bank.items.length)] ?? {};
      const seq = Math.ceil(performance.now());
      const answers = [{ item, option: options[0]?.id ?? null, seq }];
      const { status, text, ms } = await line.send("PUT", path, { answers });
      if (status !== 200) throw new Error(`${status} ${text}`);
      times.push(ms);
    }
  });
  const value = await work();
  isOver = true;
  await Promise.all(answering);
  return { value, p95: rank(times, 0.95), slowest: Math.max(...times) };
}

/** What some work gave, and how long answers took in each turn meanwhile and in quiet ones. */
interface Compared<Value> {
  values: Value[];
  p95: { busy: number[]; quiet: number[] };
  slowest: { busy: number[]; quiet: number[] };
}

/** Compares answers of quiet times with those while `work` is done again and again, in turns; gives what `work` gave. */
export async function compareAnswers<Value>(
  phones: readonly Phone[],
  { turns, ms, work }: { turns: number; ms: number; work: () => Promise<Value> },
): Promise<Compared<Value>> {
  const seen: Compared<Value> = {
    values: [],
    p95: { busy: [], quiet: [] },
    slowest: { busy: [], quiet: [] },
  };
  for (let turn = 0; turn < turns; turn += 1) {
    const quiet = await answerDuring(phones, () => setTimeout(ms));
    const busy = await answerDuring(phones, async () => {
      const values: Value[] = [];
      const until = performance.now() + ms;
      while (performance.now() < until) values.push(await work());
      return values;
    });
    seen.values.push(...busy.value);
    for (const kind of ["p95", "slowest"] as const) {
      seen[kind].quiet.push(quiet[kind]);
      seen[kind].busy.push(busy[kind]);
    }
  }
  return seen;
}

/** Says how much slower answers were during `what`. */
export function tellAnswers(
  what: string,
  compared: Compared<unknown>,
  budgets: readonly Budget[] = [],
): Row[] {
  return (["p95", "slowest"] as const).map((kind) => ({
    ...{ name: `answers during ${what}, ${kind}`, unit: "ms", ours: compared[kind].busy },
    reference: { name: "quiet", values: compared[kind].quiet },
    budgets,
  }));
}
