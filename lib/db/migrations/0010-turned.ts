import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** How often the room's screen was turned to another view: what tells an old word about that from a new one. */
export const turned: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("session")
      .addColumn("turned", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
