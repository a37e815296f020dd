import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { type Line, tabulate } from "./row.ts";

/** One measurement of a whole run. */
interface Part {
  part: string;
  seconds: number;
  lines: readonly Line[];
  /** Why it was not measured. */
  failed: string | null;
}

/** Gives docs/performance.md of a whole run: the machine, the commands and every table; what stands below the line stays. */
export function describeRun(parts: readonly Part[], minutes: number): string {
  const [cpu] = cpus();
  const packages = JSON.parse(readFileSync("package.json", "utf8"));
  const sections = parts.map(
    ({ part, seconds, lines, failed }) =>
      `## ${part}\n\n\`npm run bench -- ${part}\`, ${seconds} s\n\n${failed ? `Not measured here: ${failed}` : tabulate(lines)}\n`,
  );
  return `# Performance

Written by \`npm run bench -- all\` on ${new Date().toISOString().slice(0, 10)}, in ${minutes.toFixed(1)} minutes: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}, Next ${packages.dependencies.next}. The load is made on the same
machine. Every figure is a median with its lowest and highest; a reference is measured in the same run, in turn with ours, and the
ratio is ours to the reference's.

What somebody would take instead: 8values (its public repository at 3971ed8), measured on 2026-11-29 in such a run: its first
question after 1.50 × the floor page's, 16 kB of script.

${sections.join("\n")}
${readGrowth()}`;
}

/** What \`npm run bench -- growth\` found and what is worked out on paper stays as it was written. */
function readGrowth(): string {
  try {
    const text = readFileSync("docs/performance.md", "utf8");
    const at = text.indexOf("## Growth");
    return at < 0 ? "" : text.slice(at);
  } catch {
    return "";
  }
}
