import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The picture that a session's papers are headed with, in base 64; the session's row has its size, which every page needs. */
export const logo: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("logo")
      .addColumn("session_id", "text", (column) =>
        column.primaryKey().notNull().references("session.id").onDelete("cascade"),
      )
      .addColumn("picture", "text", (column) => column.notNull())
      .execute();
    await db.schema.alterTable("session").addColumn("logo_width", "integer").execute();
    await db.schema.alterTable("session").addColumn("logo_height", "integer").execute();
  },
};
