import { releases } from "#lib/bank/released.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { mostInterviews } from "#lib/sessions/answers/interviews.ts";
import { compareAnswers, joinAnswering, tellAnswers } from "./load/answering.ts";
import { startReader } from "./load/reader.ts";
import { openRoom } from "./load/room.ts";
import { atMost, atMostTimes, type Row } from "./load/row.ts";

// The page of a group's result and the printed interviews of a session of 2,000, beside the same arithmetic in a tight loop; and what
// others' answers wait meanwhile, beside quiet times in turn. npm run bench -- restitution [SIZE]

const [{ bank }] = releases;

/** Measures a session of the size that is asked for. */
export async function* measure([asked]: readonly string[]): AsyncGenerator<Row> {
  const people = Number(asked) || 2000;
  const room = await openRoom({ engine: "sqlite", people });
  const url = room.servers[0]?.url ?? "";
  const path = `${url}/fr/counsellor/sessions/${room.sessionId}`;
  const { cookie } = room.counsellor;
  const reader = startReader();
  const visit = (page: string) => reader.read({ url: `${path}/${page}`, cookie, holds: "</html>" });
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
  await reader.end();
  await room.leave();
  const unit = "ms";
  const loop = { name: "the arithmetic alone", values: [1, 2, 3].map(() => timeGroup(people)) };
  const name = `restitution of ${people}`;
  const budgets = [atMost(1500)];
  const twice = [atMostTimes(2)];
  yield { name: `${name}, first`, unit, ours: [first], reference: loop, budgets };
  yield { name, unit, ours: again.values, reference: loop };
  yield* tellAnswers("restitutions", again, twice);
  yield {
    ...{ name: `a page of ${mostInterviews} interviews`, unit, ours: sheets.values },
    reference: { name: "the results alone", values: [1, 2, 3].map(timeResults) },
  };
  yield* tellAnswers("interviews", sheets, twice);
}

function timeResults(): number {
  const start = performance.now();
  for (const answers of simulate(mostInterviews)) explainResult(bank, answers);
  return performance.now() - start;
}

function simulate(count: number): Answers[] {
  const given = { role: 0, strength: 0.4, noise: 0.2, count, seed: 1 };
  return [...simulateSheets(bank, given)].map((sheet) => nameAnswers(bank, sheet));
}

function timeGroup(people: number): number {
  const sheets = simulate(people);
  const start = performance.now();
  const weighed = sheets.map((answers) => ({ answers, stability: findStability(bank, answers) }));
  pictureGroup(bank, weighed);
  return performance.now() - start;
}
