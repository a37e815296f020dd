import { defineConfig } from "vitest/config";

// Far from UTC and with a quarter of an hour in its offset, so that a forgotten time zone shows.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: ["tests/contract/shared-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "crash",
          include: ["tests/crash/**/*.test.ts"],
          globalSetup: ["tests/contract/shared-postgres.ts"],
        },
      },
    ],
  },
});
