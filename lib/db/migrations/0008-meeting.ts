import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** On which day a session's group meets, as `2027-01-12`, and in which establishment: what its papers are headed with. */
export const meeting: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("session").addColumn("meets_on", "text").execute();
    await db.schema
      .alterTable("session")
      .addColumn("establishment", "text", (column) => column.notNull().defaultTo(""))
      .execute();
  },
};
