import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Which of the restitution's views the room's screen shows, counted from 1; 0 while it shows the lobby. */
export const remote: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("session")
      .addColumn("slide", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
