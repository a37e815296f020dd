import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, resolve } from "node:path";
import { installPrograms, type Program, programs } from "./programs.ts";
import { type Count, countTests } from "./test-count.ts";

/** One line of what a run goes through. */
interface Step {
  name: string;
  count(): Promise<Count>;
  /** The programs of the system that it takes: they are installed while the steps before it run. */
  needs?: readonly Program[];
}

const { chromium, firefox, initdb, libreOffice } = programs;

const lint: Step = {
  name: "format, lint and what nothing uses",
  count: () => countCheck(["biome", "check", "--error-on-warnings"], ["knip", "--no-progress"]),
};
const types: Step = {
  name: "types",
  count: () => countCheck(["next", "typegen"], ["tsc", "--noEmit"]),
};
const build: Step = { name: "build", count: () => countCheck(["node", "scripts/build.ts"]) };

const speeds: Record<string, readonly Step[]> = {
  check: [lint, types, { name: "unit tests", count: () => countVitest("unit") }],
  test: [
    lint,
    types,
    { name: "unit and contract tests", count: () => countVitest("unit", "contract") },
    build,
    { name: "browser walk", count: () => countPlaywright("--project=walk"), needs: [chromium] },
  ],
  all: [
    lint,
    types,
    {
      name: "unit and contract tests",
      count: () => countVitest("unit", "contract"),
      needs: [initdb, libreOffice],
    },
    build,
    { name: "crash tests", count: () => countVitest("crash") },
    { name: "browser tests", count: () => countPlaywright(), needs: [chromium, firefox] },
  ],
};

const [speed = "test"] = process.argv.slice(2);
const steps = speeds[speed];
if (!steps) {
  console.error("npm run check, npm test, or npm test -- all.");
  process.exit(2);
}
await prepareEnvironment();
const installing = installPrograms(steps.flatMap(({ needs = [] }) => needs));
const counts: Count[] = [];
for (const step of steps) {
  if (step.needs) await installing;
  const count = await runStep(step);
  counts.push(count);
  // Without a build nothing that comes after it can be told from the build's own fault.
  if (step === build && count.failed > 0) break;
}
// Once more at the end, where it is read: a run prints thousands of lines.
for (const name of counts.flatMap(({ retried }) => retried))
  console.log(`held at the second try: ${name}`);
for (const name of counts.flatMap(({ failures }) => failures)) console.log(`FAILED: ${name}`);
const [passed, failed] = [sum(counts, "passed"), sum(counts, "failed")];
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function sum(all: readonly Count[], figure: "passed" | "failed"): number {
  return all.reduce((total, count) => total + count[figure], 0);
}

/** The tests see the product's defaults, whatever the shell has set. */
async function prepareEnvironment(): Promise<void> {
  for (const name of [
    "AZIMUT_DATA_DIR",
    "AZIMUT_EMBED_ORIGINS",
    "AZIMUT_LRS",
    "AZIMUT_LRS_KEY",
    "AZIMUT_SECRET",
    "AZIMUT_SECRET_FILE",
    "AZIMUT_SECRET_PREVIOUS",
    "AZIMUT_SIGNUP",
    "DATABASE_URL",
    "NODE_ENV",
    "PORT",
  ]) {
    delete process.env[name];
  }
  process.env.PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`;
  process.env.PUBLIC_URL = "http://localhost:3000";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.AZIMUT_TEST_PORT = String(await findFreePort());
  process.env.AZIMUT_TEST = speed;
  // Tests make hundreds of small stores: where the system keeps a folder in memory, they do not wait for the disk.
  if (readFreeBytes("/dev/shm") > 2 ** 30) process.env.TMPDIR = "/dev/shm";
}

async function runStep({ name, count }: Step): Promise<Count> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counted = await count();
  const { passed, failed } = counted;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${name}: ${passed} of ${passed + failed} hold (${seconds} s)`);
  return counted;
}

/** Counts commands that run one after the other as one check. */
async function countCheck(...commands: readonly string[][]): Promise<Count> {
  for (const command of commands) {
    if ((await run(command)) !== 0) {
      return { passed: 0, failed: 1, failures: [command.join(" ")], retried: [] };
    }
  }
  return { passed: 1, failed: 0, failures: [], retried: [] };
}

function countVitest(...projects: string[]): Promise<Count> {
  const report = "test-results/vitest.json";
  return countReport(report, [
    ...["vitest", "run", ...projects.map((project) => `--project=${project}`)],
    ...["--reporter=dot", "--reporter=json", `--outputFile=${report}`],
  ]);
}

function countPlaywright(...parameters: string[]): Promise<Count> {
  return countReport("test-results/browser.json", ["playwright", "test", ...parameters]);
}

async function countReport(report: string, command: string[]): Promise<Count> {
  rmSync(report, { force: true });
  const exitCode = await run(command);
  return countTests(existsSync(report) ? readFileSync(report, "utf8") : null, exitCode);
}

async function run([program = "", ...parameters]: string[]): Promise<number | null> {
  const child = spawn(program, parameters, { stdio: ["ignore", "inherit", "inherit"] });
  await once(child, "close");
  return child.exitCode;
}

function readFreeBytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function findFreePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === "object" && address ? address.port : 3200));
    });
  });
}
