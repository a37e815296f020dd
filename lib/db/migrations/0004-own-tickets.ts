import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Tickets that the desk makes are told from a person's own; who was done with the first round is kept when the second
 * begins; and what was left blank (`seq` 0) is found without reading every answer.
 */
export const ownTickets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const participant = () => db.schema.alterTable("participant");
    await participant().addColumn("ticket_nonce", "text").execute();
    await participant().addColumn("reissued_at", "bigint").execute();
    await participant().addColumn("continues", "text").execute();
    await participant().addColumn("first_finished_at", "bigint").execute();
    await db.schema
      .alterTable("ticket_index")
      .addColumn("from_desk", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex("answer_blank")
      .on("answer")
      .columns(["session_id", "round", "participant_id"])
      .where(sql.ref("seq"), "=", sql.lit(0))
      .execute();
  },
};
