import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Tables } from "../tables.ts";

/**
 * Tokens of sign-ins are stored as their hashes from now on: those that there are keep what they open. `provenAt` is when
 * somebody last showed a passkey there, `device` the kind of device. The list of an account's sign-ins goes with the account.
 */
export const signIns: Migration = {
  async up(db: Kysely<Tables>): Promise<void> {
    await db.schema.alterTable("auth_session").addColumn("provenAt", "bigint").execute();
    await db.schema.alterTable("auth_session").addColumn("device", "text").execute();
    for (const { id, token } of await db
      .selectFrom("auth_session")
      .select(["id", "token"])
      .execute()) {
      const hash = createHash("sha256").update(token).digest("hex");
      await db.updateTable("auth_session").set({ token: hash }).where("id", "=", id).execute();
    }
    await db.schema
      .createTable("auth_event")
      .addColumn("id", "text", (column) => column.primaryKey().notNull())
      .addColumn("user_id", "text", (column) =>
        column.notNull().references("auth_user.id").onDelete("cascade"),
      )
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("action", "text", (column) => column.notNull())
      .addColumn("device", "text", (column) => column.notNull())
      .addColumn("failures", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("auth_session_id", "text")
      .execute();
    await db.schema
      .createIndex("auth_event_by_user")
      .on("auth_event")
      .columns(["user_id", "at"])
      .execute();
  },
};
