import { readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describeGrowth, describeRun } from "./load/document.ts";
import { type Ran, runPart } from "./load/part-runner.ts";
import { judge, tabulate, tabulateBudgets } from "./load/row.ts";

/*
 * npm run bench -- NAME [WORDS] [--json]   one measurement
 * npm run bench -- all [--json]            all of `all`, written to docs/performance.md
 * npm run bench -- growth [--json]         all of `growth`, written to docs/growth.md
 */

/** Measured in this order, each in a process of its own, so that none leaves the next one anything. */
const wholes = {
  all: {
    parts: [
      ...["build", "quiz", "result", "pages", "scoring", "cards", "sessions sqlite"],
      ...["sessions postgres", "board", "exports", "restitution", "fuzz"],
    ],
    file: "docs/performance.md",
    write: describeRun,
  },
  growth: {
    parts: [
      ...["build", "growth items", "growth versions", "growth people 100 1000"],
      ...["growth people 5000", "growth people 10000", "growth servers", "costs"],
    ],
    file: "docs/growth.md",
    write: describeGrowth,
  },
};
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => basename(file, ".ts"));

/** What a whole may take, and one of its parts, in milliseconds: a part that hangs ends alone. */
const longestMs = 11.8 * 60_000;
const longestPartMs = 3 * 60_000;

const words = process.argv.slice(2);
const asJson = words.includes("--json");
const [name = "", ...rest] = words.filter((word) => word !== "--json");
const whole = Object.entries(wholes).find(([own]) => own === name && rest.length === 0)?.[1];
if (whole) await measureWhole(whole);
else if (names.includes(name)) await measureOne();
else {
  console.error(`Name one measurement, or all: ${names.join(", ")}.`);
  process.exitCode = 2;
}

async function measureOne(): Promise<void> {
  const { lines, failed, status } = await runPart(name, rest);
  if (asJson) console.log(JSON.stringify(lines));
  else if (lines.length > 0) console.log(`${tabulate(lines)}\n\n${tabulateBudgets(lines)}`);
  if (failed) console.error(failed);
  process.exitCode = failed ? 1 : status;
}

async function measureWhole({ parts, file, write }: (typeof wholes)["all"]): Promise<void> {
  const start = performance.now();
  const ended: Ran[] = [];
  for (const part of parts) {
    const [own = "", ...given] = part.split(" ");
    const left = Math.max(0, longestMs - (performance.now() - start));
    // Without a build there is nothing to measure.
    const most = own === "build" ? left : Math.min(longestPartMs, left);
    const ran = { ...(await runPart(own, given, most)), part };
    ended.push(ran);
    tell(ran);
  }
  const minutes = (performance.now() - start) / 60_000;
  writeFileSync(file, write(ended, minutes));
  const lines = ended.flatMap((part) => part.lines);
  if (asJson) console.log(JSON.stringify({ minutes, parts: ended }));
  else console.log(`\n${tabulateBudgets(lines)}\n\n${minutes.toFixed(1)} minutes`);
  const isKept = lines.every((line) => judge(line).every((one) => one.isKept));
  if (!isKept || ended.some(({ failed }) => failed)) process.exitCode = 1;
}

function tell({ part, seconds, lines, failed }: Ran): void {
  if (asJson) return;
  console.log(`\n${part} (${seconds} s)\n`);
  if (lines.length > 0) console.log(tabulate(lines));
  if (failed) console.log(`${lines.length > 0 ? "\nthe rest was " : ""}not measured: ${failed}`);
}
