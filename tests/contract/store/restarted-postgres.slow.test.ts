import { expect, test, vi } from "vitest";
import { isStoreFailure } from "#lib/db/failure.ts";
import { openStore } from "#lib/db/open-store.ts";
import { startPostgres } from "../../servers/postgres-server.ts";
import { makeDatabase } from "../engines.ts";

test("threat 33: the database restarts under two instances: nothing acknowledged is lost and both hear news again", async () => {
  const server = await startPostgres();
  const { settings } = await makeDatabase(server.url);
  const [one, other] = [await openStore(settings), await openStore(settings)];
  const heard: (string | null)[] = [];
  other.listen((topic) => heard.push(topic));
  one.announce("before");
  await vi.waitFor(() => expect(heard).toContain("before"), 20_000);

  const acknowledged: string[] = [];
  const failures: unknown[] = [];
  let isWriting = true;
  async function write(): Promise<void> {
    for (let at = 0; isWriting; at += 1) {
      const id = `unit-${at}`;
      await one
        .commit((db) =>
          db.insertInto("receipt").values({ id, at, kind: "session", detail: "" }).execute(),
        )
        .then(
          () => acknowledged.push(id),
          (error) => failures.push(error),
        );
    }
  }
  const writing = write();
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(20), 20_000);
  heard.length = 0;
  await server.restart();
  await vi.waitFor(() => expect(heard).toContain(null), 20_000);
  const before = acknowledged.length;
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 20), 20_000);
  isWriting = false;
  await writing;

  expect(failures.filter((error) => !isStoreFailure(error))).toEqual([]);
  const rows = await other.db.selectFrom("receipt").select("id").execute();
  const stored = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  one.announce("after");
  await vi.waitFor(() => expect(heard).toContain("after"), 20_000);
  await one.close();
  await other.close();
  await server.stop();
}, 60_000);
