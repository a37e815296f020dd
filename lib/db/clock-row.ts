import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "./tables.ts";

const name = "clock";

const schema = z.object({
  /** The latest time that any instance has seen. */
  seen: z.number(),
  /** What the machine's clock showed then. */
  wall: z.number(),
  /** The time from which on the machine's clock was not believed; null while it is. */
  since: z.number().nullable(),
  /** What the machine's clock showed as the operator said that it is right; null where nobody did. */
  confirmed: z.number().nullable(),
});

/** What the store remembers of the time, so that a start knows whether the machine's clock has stepped. */
export type ClockRow = z.infer<typeof schema>;

/** Gives what the store remembers of the time, or null where it is new. */
export async function readClockRow(db: Kysely<Tables>): Promise<ClockRow | null> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst();
  return row ? schema.parse(JSON.parse(row.value)) : null;
}

/**
 * Changes what the store remembers of the time, within a unit of work; `change` gets null where it is new. Two instances
 * change it one after the other.
 */
export async function changeClockRow(
  db: Kysely<Tables>,
  change: (row: ClockRow | null) => Promise<ClockRow> | ClockRow,
): Promise<ClockRow> {
  // The row is there, and locked on PostgreSQL, before it is read.
  await db
    .insertInto("setting")
    .values({ name, value: "null" })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ name }))
    .execute();
  const { value } = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  const changed = await change(schema.nullable().parse(JSON.parse(value)));
  await db
    .updateTable("setting")
    .set({ value: JSON.stringify(changed) })
    .where("name", "=", name)
    .execute();
  return changed;
}
