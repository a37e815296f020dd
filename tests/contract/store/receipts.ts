import { openStore } from "#lib/db/open-store.ts";
import type { Place } from "../engines.ts";

/** Writes a receipt into the store of a place, which is not open: it says which store this is. */
export async function writeReceipt(
  { settings }: Pick<Place, "settings">,
  { id, at }: { id: string; at: number },
): Promise<void> {
  const store = await openStore(settings);
  await store.commit((db) =>
    db.insertInto("receipt").values({ id, at, kind: "session", detail: "" }).execute(),
  );
  await store.close();
}

/** Gives the ids of the receipts in a place's store, in the order of their times. */
export async function readReceipts({ settings }: Pick<Place, "settings">): Promise<string[]> {
  const store = await openStore(settings);
  const rows = await store.db.selectFrom("receipt").select("id").orderBy("at").execute();
  await store.close();
  return rows.map(({ id }) => id);
}
