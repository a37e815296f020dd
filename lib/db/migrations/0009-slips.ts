import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Which participant a printed slip has seated. A slip that nobody has used is not in the store; one whose person was erased,
 * or was given another ticket, stays without a participant, so that it seats nobody anew.
 */
export const slips: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("slip")
      .addColumn("tag", "text", (column) => column.primaryKey().notNull())
      .addColumn("session_id", "text", (column) => column.notNull())
      .addColumn("participant_id", "text")
      .addForeignKeyConstraint("slip_session", ["session_id"], "session", ["id"], (key) =>
        key.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("slip_by_participant")
      .on("slip")
      .columns(["session_id", "participant_id"])
      .execute();
  },
};
