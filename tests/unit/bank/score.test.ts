import { describe, expect, test } from "vitest";
import { currentRelease } from "#lib/bank/released.ts";
import { longestLine, readLines } from "#lib/bank-tools/commands/console.ts";
import { scoreLines } from "#lib/bank-tools/commands/score.ts";
import { printSimulation } from "#lib/bank-tools/commands/simulate.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { measureCoverage } from "#lib/scoring/counterfactual.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { runWith } from "./scratch-bank.ts";

const { bank } = currentRelease;
const folder = findReleaseFolder(bank);
const firsts = Object.fromEntries(
  bank.items.map(({ id, options }) => [id, options[0]?.id ?? null]),
);

async function score(lines: readonly string[], brief = false) {
  const { code, output } = await runWith(lines.join("\n"), (io) =>
    scoreLines({ bank: folder, brief }, io),
  );
  return {
    code,
    results: output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

describe("a sheet", () => {
  test("gets what the result page shows", async () => {
    const { code, results } = await score([JSON.stringify({ id: "a", answers: firsts })]);
    const shown = explainResult(bank, firsts);
    expect(code).toBe(0);
    expect(results[0]).toMatchObject({
      id: "a",
      code: encodeAnswers(bank, firsts),
      roles: bank.roles.map((role, place) => ({
        role,
        score: shown.scores[place],
        affinity: (shown.affinities[place] ?? 0) / 10,
      })),
      first: shown.first,
      verdict: shown.verdict,
      stability: shown.stability,
      coverage: measureCoverage(bank, firsts),
      warnings: ["always-first"],
    });
  });

  test("has a ledger that adds up to each score", async () => {
    const { results } = await score([JSON.stringify({ answers: firsts })]);
    for (const { score: total, ledger } of results[0].roles) {
      const points = ledger.map((entry: { points: number }) => entry.points);
      expect(points).toHaveLength(bank.items.length);
      expect(points.reduce((sum: number, value: number) => sum + value, 0)).toBe(total);
    }
  });

  test("comes out the same from its answers and from its code", async () => {
    const { results } = await score([
      JSON.stringify({ id: 1, answers: firsts }),
      JSON.stringify({ id: 1, code: encodeAnswers(bank, firsts) }),
    ]);
    expect(results[0]).toEqual(results[1]);
  });

  test("in brief has the scores alone", async () => {
    const { results } = await score([JSON.stringify({ id: "a", answers: firsts })], true);
    expect(Object.keys(results[0])).toEqual(["id", "roles", "first"]);
    expect(Object.keys(results[0].roles[0])).toEqual(["role", "score", "affinity"]);
  });

  test("with nothing answered is warned of, not refused", async () => {
    const { code, results } = await score(['{"answers": {}}']);
    expect(code).toBe(0);
    expect(results[0]).toMatchObject({ id: null, first: [], warnings: ["nothing-answered"] });
  });
});

test("a bad line says why, in its place, and does not stop the others; the exit code is 1", async () => {
  const good = JSON.stringify({ id: "good", answers: firsts });
  const { code, results } = await score(
    [
      good,
      "no json",
      "[1]",
      '{"id": 4}',
      `{"id": 5, "answers": {}, "code": "x"}`,
      '{"id": 6, "code": 6}',
      `{"id": 7, "code": "${bankKey(bank)}-0"}`,
      '{"id": 8, "answers": {"what": "a"}}',
      `{"id": 9, "answers": {"${bank.items[0]?.id}": "z"}}`,
      '{"id": 10, "answers": "a"}',
      "",
      good,
    ],
    true,
  );
  expect(code).toBe(1);
  expect(results.slice(1, -1)).toEqual([
    { id: null, line: 2, error: "not-json" },
    { id: null, line: 3, error: "not-an-object" },
    { id: 4, line: 4, error: "answers-or-code" },
    { id: 5, line: 5, error: "answers-or-code" },
    { id: 6, line: 6, error: "code-not-text" },
    { id: 7, line: 7, error: "code-length" },
    { id: 8, line: 8, error: "unknown-item", item: "what" },
    { id: 9, line: 9, error: "unknown-option", item: bank.items[0]?.id },
    { id: 10, line: 10, error: "not-answers" },
  ]);
  expect([results[0].id, results.at(-1).id]).toEqual(["good", "good"]);
});

test("simulated sheets go straight into score, the same for the same seed", async () => {
  const role = bank.roles[1] ?? "";
  const simulate = () =>
    runWith("", (io) =>
      printSimulation({ bank: folder, role, strength: 0.6, noise: 0, n: 40, seed: 5 }, io),
    );
  const { output } = await simulate();
  expect((await simulate()).output).toBe(output);
  const { code, results } = await score([output], true);
  expect(code).toBe(0);
  expect(results).toHaveLength(40);
  expect(results.filter(({ first }) => first.includes(role)).length).toBeGreaterThan(35);
});

describe("lines", () => {
  async function cut(...pieces: string[]) {
    async function* give() {
      yield* pieces;
    }
    const lines: (string | null)[] = [];
    for await (const block of readLines(give())) lines.push(...block);
    return lines;
  }

  test.each([
    [["a\nb\n"], ["a", "b"]],
    [["a\r\nb"], ["a", "b"]],
    [
      ["a", "b\nc", "", "d"],
      ["ab", "cd"],
    ],
    [["\n\n"], ["", ""]],
    [[], []],
  ])("%j are %j", async (pieces, lines) => {
    expect(await cut(...pieces)).toEqual(lines);
  });

  test("a line without end is given up, and the next one is read", async () => {
    const long = "x".repeat(longestLine);
    expect(await cut(long, long, "x\nnext\n")).toEqual([null, "next"]);
    expect(await cut("a\n", long, "x")).toEqual(["a", null]);
  });
});
