import type { APIRequestContext } from "@playwright/test";
import { type ScratchServer, startScratchServer } from "../../servers/azimut-server.ts";
import { startServerPair } from "../../servers/server-pair.ts";
import { test as base } from "../fixture.ts";
import { expectQuiet } from "./canaries.ts";
import { SessionApi } from "./session-api.ts";

export { colourRules, expect, expectNoAxeViolations, visit } from "../fixture.ts";

interface Fixtures {
  api: SessionApi;
  /** Gives somebody who asks the server without a browser. */
  newCaller: () => Promise<APIRequestContext>;
  quiet: undefined;
}

interface WorkerFixtures {
  /** Where the tests' sessions are: on one server with SQLite, or on two that share a PostgreSQL. */
  place: "sqlite" | "two on postgres";
  server: ScratchServer;
}

/**
 * The browser tests' `test` with a server of its own, that has an empty store. Each test fails at its end if the server
 * has printed a code, a token, a ticket, a name, a cookie or an answer (threat 15).
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  place: ["sqlite", { option: true, scope: "worker" }],
  server: [
    async ({ place }, use) => {
      const server = await (place === "sqlite" ? startScratchServer() : startServerPair());
      await use(server);
      await server.remove();
    },
    { scope: "worker" },
  ],
  baseURL: ({ server }, use) => use(server.url),
  api: ({ server }, use) => use(new SessionApi(server.url)),
  newCaller: async ({ playwright }, use) => {
    const callers: APIRequestContext[] = [];
    await use(async () => {
      const caller = await playwright.request.newContext();
      callers.push(caller);
      return caller;
    });
    for (const caller of callers) await caller.dispose();
  },
  quiet: [
    async ({ server }, use) => {
      await use(undefined);
      expectQuiet(server);
    },
    { auto: true },
  ],
});
