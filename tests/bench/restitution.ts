import { releases } from "#lib/bank/released.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { compareAnswers, joinAnswering } from "./load/answering.ts";
import { openRoom } from "./load/room.ts";
import type { Row } from "./load/row.ts";

// The page of a group's result and the printed interviews of a session of 2,000, beside the same arithmetic in a tight loop; and what
// others' answers wait meanwhile, beside quiet times in turn. npm run bench -- restitution [SIZE]

const [{ bank }] = releases;

/** Measures a session of the size that is asked for. */
export async function measure([asked]: readonly string[]): Promise<Row[]> {
  const people = Number(asked) || 2000;
  const room = await openRoom({ engine: "sqlite", people });
  const url = room.servers[0]?.url ?? "";
  const path = `${url}/fr/counsellor/sessions/${room.sessionId}`;
  async function visit(page: string): Promise<number> {
    const start = performance.now();
    const reply = await fetch(`${path}/${page}`, { headers: { cookie: room.counsellor.cookie } });
    const text = await reply.text();
    if (reply.status !== 200 || !text.includes("</html>"))
      throw new Error(`${page}: ${reply.status}`);
    return performance.now() - start;
  }
  // The page's own code is loaded by one that has little to draw.
  await visit("interviews");
  const first = await visit("restitution");
  const phones = await joinAnswering(room);
  const again = await compareAnswers(phones, {
    turns: 3,
    ms: 4000,
    work: () => visit("restitution"),
  });
  const sheets = await compareAnswers(phones, {
    turns: 3,
    ms: 4000,
    work: () => visit("interviews/all"),
  });
  for (const { line } of phones) line.close();
  await room.leave();
  const loops = [1, 2, 3].map(() => timeArithmetic(people));
  const arithmetic = { name: "the arithmetic alone, tight loop", values: loops };
  const meanwhile = (what: string, { busy, quiet }: typeof again): Row => ({
    ...{ name: `answers during ${what}, p95`, unit: "ms", ours: busy },
    reference: { name: "quiet", values: quiet },
  });
  return [
    { name: `restitution of ${people}, first`, unit: "ms", ours: [first], reference: arithmetic },
    { name: `restitution of ${people}`, unit: "ms", ours: again.values, reference: arithmetic },
    meanwhile("restitutions", again),
    { name: "a page of 50 interviews", unit: "ms", ours: sheets.values, missing: "none" },
    meanwhile("interviews", sheets),
  ];
}

function timeArithmetic(people: number): number {
  const given = { role: 0, strength: 0.4, noise: 0.2, count: people, seed: 1 };
  const sheets = [...simulateSheets(bank, given)].map((sheet) => nameAnswers(bank, sheet));
  const start = performance.now();
  const weighed = sheets.map((answers) => ({ answers, stability: findStability(bank, answers) }));
  pictureGroup(bank, weighed);
  return performance.now() - start;
}
