import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describeRun } from "./load/document.ts";
import { type Row, sumUp, tabulate } from "./load/row.ts";

/*
 * npm run bench -- NAME [WORDS] [--json]   one measurement
 * npm run bench -- all [--json]            all that have a reference, written to docs/performance.md
 */

/** In this order; each in a process of its own, so that none leaves the next one anything. */
const all = [
  ...["quiz", "result", "pages", "scoring", "cards", "sessions", "board", "exports"],
  "restitution",
];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => basename(file, ".ts"));

const words = process.argv.slice(2);
const asJson = words.includes("--json");
const [name = "", ...rest] = words.filter((word) => word !== "--json");
if (name === "all") measureAll();
else if (names.includes(name)) await measureOne();
else {
  console.error(`Name one measurement, or all: ${names.join(", ")}.`);
  process.exitCode = 2;
}

async function measureOne(): Promise<void> {
  const { measure } = await import(`./${name}.ts`);
  // Some say for themselves what they found: they have a bound, and no reference.
  if (!measure) return;
  const rows: Row[] = await measure(rest);
  const lines = rows.map(sumUp);
  console.log(asJson ? JSON.stringify(lines) : tabulate(lines));
}

function readLines(json: string): ReturnType<typeof sumUp>[] {
  return JSON.parse(json);
}

function measureAll(): void {
  const start = performance.now();
  const parts = all.map((part) => {
    const began = performance.now();
    const ran = spawnSync(process.execPath, [join(import.meta.dirname, "run.ts"), part, "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const seconds = Math.round((performance.now() - began) / 1000);
    const json = ran.stdout.trim().split("\n").at(-1) ?? "";
    const failed = ran.stderr
      .trim()
      .split("\n")
      .findLast((line) => /Error|found/.test(line));
    const lines = ran.status === 0 && json.startsWith("[") ? readLines(json) : [];
    if (!asJson) {
      console.log(`\n${part} (${seconds} s)\n`);
      console.log(lines.length > 0 ? tabulate(lines) : `not measured: ${failed}`);
    }
    return { part, seconds, lines, failed: lines.length > 0 ? null : (failed ?? "no figures") };
  });
  const minutes = (performance.now() - start) / 60_000;
  writeFileSync("docs/performance.md", describeRun(parts, minutes));
  if (asJson) console.log(JSON.stringify(parts));
  if (parts.some(({ failed }) => failed)) process.exitCode = 1;
}
