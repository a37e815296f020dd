import { spawn } from "node:child_process";
import { once } from "node:events";
import { releases } from "#lib/bank/released.ts";
import { listAnswered } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { sumWeights } from "#lib/scoring/scores.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import type { Row } from "./load/row.ts";

// How many answer sheets a second the command line gets through, its start included, beside a loop in this process that does no
// more than the arithmetic. npm run bench -- scoring

const [{ bank }] = releases;
const people = simulateSheets(bank, { role: 0, strength: 0.5, noise: 0, count: 1000, seed: 1 });
const sheets = [...people].map((sheet) => nameAnswers(bank, sheet));
const block = sheets.map((answers) => `${JSON.stringify({ answers })}\n`).join("");
const turns = 3;

/** Measures `score` with its short and its whole answer. */
export async function* measure(): AsyncGenerator<Row> {
  const kinds = [
    { name: "score --brief", args: ["--brief"], count: 40_000, loop: sumAll },
    { name: "score, with the explanation", args: [], count: 1000, loop: explainAll },
  ];
  for (const { name, args, count, loop } of kinds) {
    const ours: number[] = [];
    const values: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      ours.push(await scoreByCommand(args, count));
      values.push(loop(count));
    }
    const reference = { name: "tight loop", values };
    yield { name, unit: "sheets a second", ours, reference };
  }
}

async function scoreByCommand(args: readonly string[], count: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ["lib/bank-tools/command.ts", "score", ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdout.resume();
  for (let sent = 0; sent < count; sent += 1000) {
    if (!child.stdin.write(block)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await once(child, "close");
  return (1000 * count) / (performance.now() - start);
}

/** Reads each line, and adds the weights up. */
function sumAll(count: number): number {
  const lines = block.trim().split("\n");
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    const { answers } = JSON.parse(lines[at % lines.length] ?? "");
    sumWeights(bank, listAnswered(bank, answers));
  }
  return (1000 * count) / (performance.now() - start);
}

function explainAll(count: number): number {
  const start = performance.now();
  for (let at = 0; at < count; at += 1) explainResult(bank, sheets[at % sheets.length] ?? {});
  return (1000 * count) / (performance.now() - start);
}
