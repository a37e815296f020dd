import { defineConfig } from "@playwright/test";
import { findProgram, programs } from "./scripts/programs.ts";

const port = process.env.AZIMUT_TEST_PORT ?? "3200";
const runningServer = process.env.AZIMUT_TEST_URL;
const executablePath = findProgram(programs.chromium);

export default defineConfig({
  testDir: "tests/e2e",
  projects: [
    // Every page kind and every main way once: what `npm test` has time for.
    { name: "walk", grep: /@walk/ },
    // Begun before the rest, so that at the end no worker waits for a long one.
    { name: "long", grep: /@long/ },
    { name: "rest", grepInvert: /@walk|@long/ },
  ],
  outputDir: "test-results",
  workers: 2,
  // In a whole run, what a busy machine made too slow is tried once more; the run's last lines name it.
  retries: process.env.AZIMUT_TEST ? 1 : 0,
  // Long enough for a machine that does other work too. What a test waits for is a state, never a time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: runningServer ?? `http://localhost:${port}`,
    locale: "fr-FR",
    navigationTimeout: 60_000,
    launchOptions: {
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  ...(runningServer === undefined && {
    webServer: {
      command: `"${process.execPath}" scripts/start.mjs`,
      url: `http://localhost:${port}/fr`,
      // The public address differs from the tests' own, as behind a reverse proxy.
      env: { PORT: port, PUBLIC_URL: "http://localhost:3000", NODE_ENV: "production" },
      gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      timeout: 300_000,
    },
  }),
});
