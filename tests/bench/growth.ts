import { releases } from "#lib/bank/released.ts";
import { type Bank, bankSchema, sentencesSchema, sourcesSchema } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { measureServers } from "./load/rates.ts";
import type { Row } from "./load/row.ts";
import { measureAtOnce } from "./sessions.ts";

/*
 * The same figures for more questions, more released versions, more people and more servers.
 * npm run bench -- growth                            all of it, written to docs/growth.md
 * npm run bench -- growth items|versions|servers     one part
 * npm run bench -- growth people SIZE…
 */

const [{ bank, sentences, sources }] = releases;
const manyItems = 60;
const turns = 3;
const parts = {
  items: growItems,
  versions: growVersions,
  people: growPeople,
  servers: growServers,
};

/** Measures the part that is asked for. */
export async function* measure([part = "", ...sizes]: readonly string[]): AsyncGenerator<Row> {
  const grow = Object.entries(parts).find(([name]) => name === part)?.[1];
  if (!grow) throw new Error(`Name a part: ${Object.keys(parts).join(", ")}.`);
  yield* grow(sizes.map(Number));
}

async function* growItems(): AsyncGenerator<Row> {
  const items = Array.from({ length: manyItems }, (_, at) => {
    const item = bank.items[at % bank.items.length] ?? bank.items[0];
    if (!item) throw new Error("the bank has no items");
    return { ...item, id: `${item.id}-${at}` };
  });
  const seen = { few: timeBank(bank), many: timeBank({ ...bank, items, express: [] }) };
  const name = `${bank.items.length} items`;
  yield* (["stabilities", "picture", "code"] as const).map((part) => ({
    name: `${manyItems} items, ${{ stabilities: "2,000 stabilities", picture: "the rest of 2,000 people's picture", code: "length of an answer code" }[part]}`,
    unit: part === "code" ? "characters" : "ms",
    ours: seen.many[part],
    reference: { name, values: seen.few[part] },
  }));
}

function timeBank(asked: Bank) {
  const given = { role: 0, strength: 0.4, noise: 0.2, count: 2000, seed: 1 };
  const sheets = [...simulateSheets(asked, given)].map((sheet) => nameAnswers(asked, sheet));
  const seen = { stabilities: [] as number[], picture: [] as number[], code: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    const weighed = sheets.map((answers) => ({
      answers,
      stability: findStability(asked, answers),
    }));
    const middle = performance.now();
    pictureGroup(asked, weighed);
    seen.stabilities.push(middle - start);
    seen.picture.push(performance.now() - middle);
  }
  seen.code.push(encodeAnswers(asked, sheets[0] ?? {}).length);
  return seen;
}

/** Every released version is read at the start of a server, and stays in memory. */
async function* growVersions(): AsyncGenerator<Row> {
  const files = [bank, sentences.fr, sentences.en, sources].map((file) => JSON.stringify(file));
  const read = () => {
    const [one = "", fr = "", en = "", from = ""] = files;
    return [
      bankSchema.parse(JSON.parse(one)),
      sentencesSchema.parse(JSON.parse(fr)),
      sentencesSchema.parse(JSON.parse(en)),
      sourcesSchema.parse(JSON.parse(from)),
    ];
  };
  const time = (versions: number) =>
    Array.from({ length: turns }, () => {
      const start = performance.now();
      for (let version = 0; version < versions; version += 1) read();
      return performance.now() - start;
    });
  read();
  const reference = { name: "one version", values: time(1) };
  yield { name: "10 released versions, read at the start", unit: "ms", ours: time(10), reference };
  yield {
    ...{ name: "10 released versions, as text", unit: "kB" },
    ours: [(10 * files.join("").length) / 1024],
    reference: { name: "one version", values: [files.join("").length / 1024] },
  };
}

async function* growPeople(sizes: readonly number[]): AsyncGenerator<Row> {
  for (const size of sizes) {
    yield* (await measureAtOnce("sqlite", size)).slice(1);
  }
}

async function* growServers(): AsyncGenerator<Row> {
  yield* await measureServers([1, 2, 4]);
}
