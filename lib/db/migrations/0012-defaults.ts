import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a counsellor's new sessions start from: the choices as JSON, and a logo as a session has one. */
export const defaults: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("default_choice")
      .addColumn("owner_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("choices", "text", (column) => column.notNull())
      .addColumn("picture", "text")
      .addColumn("logo_width", "integer")
      .addColumn("logo_height", "integer")
      .execute();
  },
};
