import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Whether a session's pages call somebody "tu" or "vous", where the language knows both. */
export const addressForm: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("session")
      .addColumn("address_form", "text", (column) => column.notNull().defaultTo("vous"))
      .execute();
  },
};
