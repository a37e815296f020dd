import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * A session has one code from its making to its erasure, whether it lets people in or not, and may open at a time that was
 * set. An open session keeps the code that it has; one without gets its own at the next look.
 */
export const lastingCodes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("session").addColumn("opens_at", "bigint").execute();
    await sql`delete from door where exists (
      select 1 from door newer where newer.session_id = door.session_id
      and (newer.opened_at > door.opened_at or (newer.opened_at = door.opened_at and newer.code > door.code)))`.execute(
      db,
    );
    await db.schema.alterTable("door").dropColumn("opened_at").execute();
    await db.schema.alterTable("door").dropColumn("expires_at").execute();
    await db.schema.dropIndex("door_by_session").execute();
    await db.schema
      .createIndex("door_of_session")
      .unique()
      .on("door")
      .column("session_id")
      .execute();
  },
};
