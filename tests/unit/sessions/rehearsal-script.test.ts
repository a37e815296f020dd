import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { scoreAnswers } from "#lib/scoring/scores.ts";
import { writeScripts } from "#lib/sessions/rehearsal/script.ts";

const { bank } = releases[0];
const plan = { seed: 12, people: 600, minutes: 10 };
const first = writeScripts(bank, { plan, round: 1 });
const minute = 60_000;

test("the same plan gives the same scripts, another seed gives others", () => {
  expect(writeScripts(bank, { plan, round: 1 })).toEqual(first);
  expect(writeScripts(bank, { plan: { ...plan, seed: 13 }, round: 1 })).not.toEqual(first);
});

test("nearly all come within the first tenth of the time, a few later", () => {
  const arrivals = first.map(({ joinedAt }) => joinedAt ?? -1);
  expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(0);
  const early = arrivals.filter((at) => at <= minute).length;
  expect(early).toBeGreaterThan(540);
  expect(early).toBeLessThan(590);
});

test("answers come one after the other, and the typical person is done about when the plan says", () => {
  for (const { joinedAt, answers, finishedAt } of first) {
    const times = [joinedAt ?? 0, ...answers.map(({ at }) => at), finishedAt ?? Infinity];
    expect(times).toEqual([...times].sort((one, other) => one - other));
  }
  const ends = first.flatMap(({ finishedAt }) => finishedAt ?? []).sort((a, b) => a - b);
  const median = ends[Math.floor(ends.length / 2)] ?? 0;
  expect(median).toBeGreaterThan(7 * minute);
  expect(median).toBeLessThan(11 * minute);
});

test("a few stop on the way, a few questions are skipped", () => {
  const stopped = first.filter(({ finishedAt }) => finishedAt === null);
  expect(stopped.length).toBeGreaterThan(10);
  expect(stopped.length).toBeLessThan(60);
  const options = first.flatMap(({ answers }) => answers.map(({ option }) => option));
  const skipped = options.filter((option) => option === null).length / options.length;
  expect(skipped).toBeGreaterThan(0.02);
  expect(skipped).toBeLessThan(0.04);
});

test("every role comes first for a good part of the people", () => {
  const counts = bank.roles.map(() => 0);
  for (const { answers } of first) {
    const scores = scoreAnswers(
      bank,
      Object.fromEntries(answers.map(({ item, option }) => [item, option])),
    );
    const best = scores.indexOf(Math.max(...scores));
    counts[best] = (counts[best] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(120);
});

test("in the second round nobody joins, and about a quarter of the answers are others", () => {
  const second = writeScripts(bank, { plan, round: 2 });
  expect(second.every(({ joinedAt }) => joinedAt === null)).toBe(true);
  let same = 0;
  let all = 0;
  second.forEach(({ answers }, person) => {
    answers.forEach(({ option }, place) => {
      const before = first[person]?.answers[place];
      if (!before || before.option === null || option === null) return;
      all += 1;
      same += before.option === option ? 1 : 0;
    });
  });
  expect(same / all).toBeGreaterThan(0.75);
  expect(same / all).toBeLessThan(0.9);
});
