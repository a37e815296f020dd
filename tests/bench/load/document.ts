import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import type { Ran } from "./part-runner.ts";
import { tabulate, tabulateBudgets } from "./row.ts";

/** Gives docs/performance.md of a whole run: the machine, the budgets and every table. */
export function describeRun(parts: readonly Ran[], minutes: number): string {
  return `# Performance

${describeMachine("all", minutes)}

What somebody would take instead: 8values (its public repository at 3971ed8), measured on 2026-11-29 in such a run: its first
question after 1.50 × the floor page's, 16 kB of script.

More questions, versions, people and servers, what breaks first, and a country in a week: [growth](growth.md).

## Budgets

${tabulateBudgets(parts.flatMap(({ lines }) => lines))}

${describeParts(parts)}`;
}

const onPaper = "## What breaks first";

/** Gives docs/growth.md of a whole run; what is concluded from it and worked out on paper, below, stays as it was written. */
export function describeGrowth(parts: readonly Ran[], minutes: number): string {
  const text = readFileSync("docs/growth.md", "utf8");
  return `# Growth

${describeMachine("growth", minutes)}

${describeParts(parts)}
${text.slice(text.indexOf(onPaper))}`;
}

function describeMachine(whole: string, minutes: number): string {
  const [cpu] = cpus();
  const packages = JSON.parse(readFileSync("package.json", "utf8"));
  const loads = loadavg().map((one) => one.toFixed(1));
  return `Written by \`npm run bench -- ${whole}\` on ${new Date().toISOString().slice(0, 10)}, in ${minutes.toFixed(1)} minutes: ${cpus().length} × ${cpu?.model.trim()},
${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}, Next ${packages.dependencies.next}. The load is made on the same machine, whose load
at the end was ${loads.join(", ")} (1, 5 and 15 minutes). Every figure is a median with its lowest and highest; a reference is measured in the same
run, in turn with ours, and the ratio is ours to the reference's.`;
}

function describeParts(parts: readonly Ran[]): string {
  const sections = parts.map(
    ({ part, seconds, lines, failed }) =>
      `## ${part}\n\n\`npm run bench -- ${part}\`, ${seconds} s\n${lines.length > 0 ? `\n${tabulate(lines)}\n` : ""}${failed ? `\n${lines.length > 0 ? "The rest was not" : "Not"} measured here: ${failed}\n` : ""}`,
  );
  return sections.join("\n");
}
