import { defineConfig } from "vitest/config";

// Far from UTC and with a quarter of an hour in its offset, so that a forgotten time zone shows.
process.env.TZ = "Pacific/Chatham";

// Where nobody can look and start again: tests with a clock or another process are late now and then on a busy machine.
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", retry, testTimeout: 20_000, include: ["tests/unit/**/*.test.ts"] } },
      {
        test: {
          name: "contract",
          retry,
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: ["tests/contract/shared-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "crash",
          retry,
          include: ["tests/crash/**/*.test.ts"],
          globalSetup: ["tests/contract/shared-postgres.ts"],
        },
      },
    ],
  },
});
