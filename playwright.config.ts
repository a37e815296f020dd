import { defineConfig } from "@playwright/test";
import { findProgram, programs } from "./scripts/programs.ts";
import type { Place } from "./tests/e2e/sessions/session-fixture.ts";

const port = process.env.AZIMUT_TEST_PORT ?? "3200";
const runningServer = process.env.AZIMUT_TEST_URL;
const executablePath = findProgram(programs.chromium);

export default defineConfig<object, Place>({
  testDir: "tests/e2e",
  // The tests of sessions start and kill servers of their own: two at once would take each other's processor time.
  projects: [
    // A trace of three browsers at once costs more time than the test itself.
    {
      name: "sessions",
      testMatch: "sessions/*.spec.ts",
      workers: 1,
      timeout: 90_000,
      use: { trace: "off" },
    },
    // Those of a counsellor's hour once more, where each request may reach the other of two servers on one PostgreSQL.
    {
      name: "instances",
      testMatch:
        /sessions.(account|board|data|hour|interviews|paper|restitution|threats|ticket)\.spec/,
      workers: 1,
      timeout: 120_000,
      use: { trace: "off", place: "two on postgres" },
    },
    { name: "site", testIgnore: ["sessions/*.spec.ts", "**/*-time.spec.ts"] },
    // What a person waits for is measured when nothing else runs.
    {
      name: "times",
      testMatch: "**/*-time.spec.ts",
      dependencies: ["sessions", "instances", "site"],
      workers: 1,
      use: { trace: "off" },
    },
  ],
  outputDir: "test-results",
  workers: 2,
  // Where nobody can look and start again: a machine that does other work too is late now and then.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: runningServer ?? `http://localhost:${port}`,
    locale: "fr-FR",
    trace: "retain-on-failure",
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
