import { defineConfig } from "vitest/config";

// Far from UTC and with a quarter of an hour in its offset, so that a forgotten time zone shows.
process.env.TZ = "Pacific/Chatham";

// `npm test -- all`: PostgreSQL beside SQLite, and what is slow.
const isAll = process.env.AZIMUT_TEST === "all";
// In a whole run, what a busy machine made too slow is tried once more; the run's last lines name it.
const retry = process.env.AZIMUT_TEST ? 1 : 0;
const exclude = isAll ? [] : ["**/*.slow.test.ts"];
const postgres = ["tests/servers/postgres-server.ts"];

export default defineConfig({
  test: {
    retry,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          exclude,
          // Modules are loaded once per worker: a test that needs them fresh resets them.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          exclude,
          isolate: false,
          globalSetup: isAll ? postgres : [],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "crash", include: ["tests/crash/**/*.test.ts"], globalSetup: postgres } },
    ],
  },
});
