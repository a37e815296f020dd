import { sql } from "kysely";
import { expect, test } from "vitest";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { describeEngines, openScratchStore } from "../engines.ts";

describeEngines("the store", (engine, makePlace) => {
  test("opens empty, closes, and opens again with what it kept", async () => {
    const { store, place, remove } = await openScratchStore(makePlace);
    await store.commit((db) => writeReceipt(db, "one"));
    await store.close();
    const again = await openStore(place.settings);
    expect(again.engine).toBe(engine);
    expect(await countReceipts(again)).toBe(1);
    await again.close();
    await remove();
  });

  test("threat 25–26: a thousand units at once are a thousand rows", async () => {
    const { store, remove } = await openScratchStore(makePlace);
    const units = Array.from({ length: 1000 }, (_, at) =>
      store.commit(async (db) => {
        await writeReceipt(db, `unit-${at}`);
        return at;
      }),
    );
    expect(await Promise.all(units)).toEqual(Array.from({ length: 1000 }, (_, at) => at));
    expect(await countReceipts(store)).toBe(1000);
    await remove();
  });

  test("a unit that fails is undone alone: the units beside it are kept", async () => {
    const { store, remove } = await openScratchStore(makePlace);
    const outcomes = await Promise.allSettled([
      store.commit((db) => writeReceipt(db, "before")),
      store.commit(async (db) => {
        await writeReceipt(db, "undone");
        throw new Error("on purpose");
      }),
      store.commit(async (db) => {
        await writeReceipt(db, "doubled");
        await writeReceipt(db, "doubled");
      }),
      store.commit((db) => writeReceipt(db, "after")),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    const rows = await store.db.selectFrom("receipt").select("id").orderBy("id").execute();
    expect(rows).toEqual([{ id: "after" }, { id: "before" }]);
    await remove();
  });

  test("times and counts are numbers, emoji and every script are kept", async () => {
    const { store, remove } = await openScratchStore(makePlace);
    const at = Date.UTC(2200, 0, 1);
    const detail = "Zoë 🦦 лиса 狐 \u202fé";
    await store.commit((db) =>
      db.insertInto("receipt").values({ id: "r", at, kind: "session", detail }).execute(),
    );
    expect(await store.db.selectFrom("receipt").selectAll().execute()).toEqual([
      { id: "r", at, kind: "session", detail },
    ]);
    expect(await countReceipts(store)).toBe(1);
    await remove();
  });

  test("two that start together on one place migrate it once, or the second is refused", async () => {
    const place = await makePlace();
    const outcomes = await Promise.allSettled([
      openStore(place.settings),
      openStore(place.settings),
      openStore(place.settings),
    ]);
    const opened = outcomes.flatMap((outcome) =>
      outcome.status === "fulfilled" ? [outcome.value] : [],
    );
    expect(opened).toHaveLength(engine === "sqlite" ? 1 : 3);
    const [store] = opened;
    if (!store) throw new Error("none opened");
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(store.db);
    expect(rows.map(({ name }) => name)).toContain("0001-sessions");
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    for (const each of opened) await each.close();
    await place.remove();
  });

  test("a store made by a newer version is refused with one line", async () => {
    const { store, place, remove } = await openScratchStore(makePlace);
    await sql`insert into migration (name, timestamp) values ('9999-later', '2099-01-01T00:00:00Z')`.execute(
      store.db,
    );
    await store.close();
    await expect(openStore(place.settings)).rejects.toMatchObject({
      name: "StoreRefused",
      message: "the store was made by a newer version of Azimut",
    });
    await remove();
  });

  test("an announcement is heard until the listener leaves", async () => {
    const { store, remove } = await openScratchStore(makePlace);
    const heard: (string | null)[] = [];
    const leave = store.listen((topic) => heard.push(topic));
    store.announce("one");
    expect(heard).toContain("one");
    leave();
    store.announce("two");
    expect(heard).not.toContain("two");
    await remove();
  });
});

async function writeReceipt(db: Store["db"], id: string): Promise<void> {
  await db.insertInto("receipt").values({ id, at: 1, kind: "session", detail: "" }).execute();
}

async function countReceipts({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom("receipt")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
