import { statSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { openStore, shareStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { describeEngines } from "../engines.ts";

function write(store: Store, value: string): Promise<unknown> {
  return store.commit((db) =>
    db
      .insertInto("setting")
      .values({ name: `of ${value}`, value })
      .execute(),
  );
}

async function read(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom("setting").selectAll().orderBy("name").execute();
  return rows.filter(({ name }) => name.startsWith("of ")).map(({ value }) => value);
}

describeEngines("a store that another thread opens once more", (engine, makePlace) => {
  test("both write at once, each sees what the other has committed, and the first hears both", async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const first = await openStore(place.settings);
    const { secret, announce } = first;
    const second = await shareStore(place.settings, { secret, announce });
    const values = Array.from({ length: 20 }, (_, at) => String(at + 10));
    await Promise.all(values.map((value, at) => write(at % 2 ? first : second, value)));
    expect(await read(first)).toEqual(values);
    expect(await read(second)).toEqual(values);
    expect(second.secret).toBe(secret);

    const heard = new Promise((resolve) => first.listen(resolve));
    // PostgreSQL may say first that something may have been missed.
    second.announce("a topic");
    expect(["a topic", null]).toContain(await heard);
    await second.close();
    await first.close();
  });

  test("what is erased leaves the log although the other one has it open", async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const first = await openStore(place.settings);
    const second = await shareStore(place.settings, first);
    await write(second, "gone");
    await first.commit((db) => db.deleteFrom("setting").where("name", "=", "of gone").execute());
    await first.scrub("quick");
    if (engine === "sqlite") expect(statSync(`${first.place}-wal`).size).toBe(0);
    expect(await read(second)).toEqual([]);
    await second.close();
    await first.close();
  });
});
