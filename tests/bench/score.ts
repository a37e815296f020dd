import { spawn } from "node:child_process";
import { once } from "node:events";
import { releases } from "#lib/bank/released.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";

// How many answer sheets a second `score` gets through, start of the program included.

const sheets = 200_000;
const [{ bank }] = releases;
const people = simulateSheets(bank, { role: 0, strength: 0.5, noise: 0, count: 1000, seed: 1 });
const thousand = [...people].map(
  (sheet) => `${JSON.stringify({ answers: nameAnswers(bank, sheet) })}\n`,
);
const block = thousand.join("");

for (const { name, args, count } of [
  { name: "score --brief", args: ["--brief"], count: sheets },
  { name: "score", args: [], count: sheets / 100 },
]) {
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
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${count} sheets in ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} a second`,
  );
}
