import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { findChromium, installChromium } from "./chromium.ts";
import { findLibreOffice, installLibreOffice } from "./libreoffice.ts";
import { findPostgres, installPostgres } from "./postgres.ts";
import { type Count, countTests } from "./test-count.ts";

// The tests see the product's defaults, whatever the shell has set.
for (const name of [
  "AZIMUT_DATA_DIR",
  "AZIMUT_SECRET",
  "AZIMUT_SECRET_PREVIOUS",
  "AZIMUT_SIGNUP",
  "DATABASE_URL",
  "NODE_ENV",
  "PORT",
]) {
  delete process.env[name];
}
process.env.PUBLIC_URL = "http://localhost:3000";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.AZIMUT_TEST_PORT = String(await findFreePort());
if (findChromium() === null) installChromium();
if (findPostgres() === null) installPostgres();
if (findLibreOffice() === null) installLibreOffice();

const unitReport = "test-results/unit.json";
const crashReport = "test-results/crash.json";
const browserReport = "test-results/browser.json";
const total: Count = { passed: 0, failed: 0 };

runStep("format and lint", () => countCheck("lint"));
runStep("types", () => countCheck("types"));
runStep("unit and contract tests", () => countReport(unitReport, "unit", ...reportTo(unitReport)));
runStep("build", () => countCheck("build"));
runStep("crash tests", () => countReport(crashReport, "crash", ...reportTo(crashReport)));
runStep("browser tests", () => countReport(browserReport, "e2e"));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function runStep(name: string, count: () => Count): void {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = count();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${name}: ${passed} of ${passed + failed} hold (${seconds} s)`);
  total.passed += passed;
  total.failed += failed;
}

function countCheck(script: string): Count {
  return run(script) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function reportTo(file: string): string[] {
  return ["--reporter=dot", "--reporter=json", `--outputFile=${file}`];
}

function countReport(report: string, script: string, ...parameters: string[]): Count {
  rmSync(report, { force: true });
  const exitCode = run(script, ...parameters);
  return countTests(existsSync(report) ? readFileSync(report, "utf8") : null, exitCode);
}

function run(script: string, ...parameters: string[]): number | null {
  const command = ["run", "--silent", script, "--", ...parameters];
  return spawnSync("npm", command, { stdio: "inherit" }).status;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 3200));
    });
  });
}
