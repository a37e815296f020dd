import { expect, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import { startPostgres } from "../../servers/postgres-server.ts";
import { makeDatabase } from "../engines.ts";

const lost = "so that saved answers could be lost";

test.each([
  ["fsync", `PostgreSQL has fsync = off, ${lost}`],
  ["synchronous_commit", `PostgreSQL has synchronous_commit = off, ${lost}`],
  ["full_page_writes", `PostgreSQL has full_page_writes = off, ${lost}`],
])("a PostgreSQL with %s = off is refused", async (setting, message) => {
  const server = await startPostgres({ [setting]: "off" });
  const { settings } = await makeDatabase(server.url);
  await expect(openStore(settings)).rejects.toMatchObject({ name: "StoreRefused", message });
  await server.stop();
});

test("a PostgreSQL that is not there is refused, without the address's password", async () => {
  const DATABASE_URL = "postgres://azimut:pass-word@127.0.0.1:1/azimut";
  const opening = openStore({ AZIMUT_DATA_DIR: "unused", AZIMUT_SECRET: null, DATABASE_URL });
  await expect(opening).rejects.toMatchObject({
    name: "StoreRefused",
    message: expect.stringMatching(
      /^PostgreSQL at 127\.0\.0\.1:1\/azimut cannot be used: (?!.*pass-word)/,
    ),
  });
});
