import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What a counsellor's desk needs: colleagues who watch or run a session, subgroups, the room's screen, and the plan of a
 * rehearsal.
 */
export const desk: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("session")
      .addColumn("subgroups", "text", (column) => column.notNull().defaultTo("[]"))
      .execute();
    await db.schema.alterTable("session").addColumn("rehearsal_plan", "text").execute();
    await db.schema.alterTable("session").addColumn("round_started_at", "bigint").execute();
    await db.schema.alterTable("session").addColumn("restitution_opened_at", "bigint").execute();
    await db.schema
      .alterTable("participant")
      .addColumn("subgroup", "text", (column) => column.notNull().defaultTo(""))
      .execute();
    await db.schema.alterTable("participant").addColumn("late_at", "bigint").execute();
    await createColleague(db);
    await createInvitation(db);
  },
};

async function createColleague(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("colleague")
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("right", "text", (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("colleague_key", ["session_id", "user_id"])
    .addForeignKeyConstraint("colleague_session", ["session_id"], "session", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("colleague_by_user").on("colleague").column("user_id").execute();
}

async function createInvitation(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("invitation")
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("right", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("invitation_key", ["session_id", "id"])
    .addForeignKeyConstraint("invitation_session", ["session_id"], "session", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
}
