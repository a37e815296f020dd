import { type ScratchServer, startScratchServer } from "../../servers/azimut-server.ts";
import { startServerPair } from "../../servers/server-pair.ts";
import { test as base } from "../fixture.ts";
import { expectQuiet } from "./canaries.ts";

export { expect, expectNoAxeViolations } from "../fixture.ts";

/** Where the tests' sessions are: on one server with SQLite, or on two that share a PostgreSQL. */
export interface Place {
  place: "sqlite" | "two on postgres";
}

/**
 * The browser tests' `test` with a server of its own, that has an empty store. Each test fails at its end if the server
 * has printed a code, a token, a ticket, a name, a cookie or an answer (threat 15).
 */
export const test = base.extend<{ quiet: undefined }, Place & { server: ScratchServer }>({
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
  quiet: [
    async ({ server }, use) => {
      await use(undefined);
      expectQuiet(server);
    },
    { auto: true },
  ],
});
