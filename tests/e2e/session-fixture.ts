import { test as base } from "./fixture.ts";
import { expectQuiet } from "./session-canaries.ts";
import { type SessionServer, startSessionServer } from "./session-server.ts";

export { expect, expectNoAxeViolations } from "./fixture.ts";

/**
 * The browser tests' `test` with a server of its own, that has an empty store. Each test fails at its end if the server
 * has printed a code, a token, a ticket, a name, a cookie or an answer (threat 15).
 */
export const test = base.extend<{ quiet: undefined }, { server: SessionServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startSessionServer();
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
