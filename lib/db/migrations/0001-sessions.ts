import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * The tables of sessions. `bigint` holds times: SQLite takes it for its one integer type. The foreign keys see to it that
 * nothing which is on its way while somebody or a session is erased stays behind.
 */
export const sessions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSession(db);
    await createParticipant(db);
    await createIndexTables(db);
    await createRecords(db);
  },
};

async function createSession(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("owner_id", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("locale", "text", (column) => column.notNull())
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("bank_id", "text", (column) => column.notNull())
    .addColumn("bank_version", "integer", (column) => column.notNull())
    .addColumn("result_policy", "text", (column) => column.notNull())
    .addColumn("alias_policy", "text", (column) => column.notNull())
    .addColumn("retention_days", "integer", (column) => column.notNull())
    .addColumn("notice", "text", (column) => column.notNull())
    .addColumn("controller", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("rehearsal", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("opened_at", "bigint")
    .addColumn("closing_until", "bigint")
    .addColumn("closed_at", "bigint")
    .addColumn("results_opened_at", "bigint")
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("session_by_owner")
    .on("session")
    .columns(["owner_id", "created_at"])
    .execute();
  await db.schema.createIndex("session_by_expiry").on("session").column("expires_at").execute();
}

async function createParticipant(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("participant")
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("alias", "text", (column) => column.notNull())
    .addColumn("nonce", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("joined_at", "bigint", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .addColumn("removed_at", "bigint")
    .addColumn("agreed_sheet", "integer", (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint("participant_key", ["session_id", "id"])
    .addUniqueConstraint("participant_alias", ["session_id", "alias"])
    .addForeignKeyConstraint("participant_session", ["session_id"], "session", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createTable("answer")
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("participant_id", "text", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull())
    .addColumn("item", "text", (column) => column.notNull())
    .addColumn("option", "text")
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("answer_key", ["session_id", "participant_id", "round", "item"])
    .addForeignKeyConstraint(
      "answer_participant",
      ["session_id", "participant_id"],
      "participant",
      ["session_id", "id"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
}

/** Codes and tickets come from outside without a session: these two tables say where they lead. */
async function createIndexTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("door")
    .addColumn("code", "text", (column) => column.primaryKey().notNull())
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("opened_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("door_by_session").on("door").column("session_id").execute();
  await db.schema
    .createTable("ticket_index")
    .addColumn("ticket_hash", "text", (column) => column.primaryKey().notNull())
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("participant_id", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("ticket_by_participant")
    .on("ticket_index")
    .columns(["session_id", "participant_id"])
    .execute();
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tombstone")
    .addColumn("session_id", "text", (column) => column.primaryKey().notNull())
    .addColumn("owner_id", "text", (column) => column.notNull())
    .addColumn("deleted_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("journal")
    .addColumn("session_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("journal_key", ["session_id", "id"])
    .addForeignKeyConstraint("journal_session", ["session_id"], "session", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createTable("receipt")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("setting")
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}
