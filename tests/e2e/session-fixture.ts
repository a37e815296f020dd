import { test as base } from "./fixture.ts";
import { type SessionServer, startSessionServer } from "./session-server.ts";

export { expect, expectNoAxeViolations } from "./fixture.ts";

/** The browser tests' `test` with a server of its own, that has an empty store. */
export const test = base.extend<object, { server: SessionServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startSessionServer();
      await use(server);
      await server.remove();
    },
    { scope: "worker" },
  ],
  baseURL: ({ server }, use) => use(server.url),
});
