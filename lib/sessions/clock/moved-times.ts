import { type Kysely, sql } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import {
  expiryOf,
  findSession,
  longestOpenMs,
  type Session,
} from "#lib/sessions/session/session.ts";

/**
 * Moves what was written while the machine's clock was not believed (from `since` to `now`) by as much as the clock goes on
 * now, within a unit of work: what has just begun has just begun then too, and is kept as long as was promised. Going back,
 * whatever lies in the future then was written by the wrong clock too.
 */
export async function moveTimes(
  db: Kysely<Tables>,
  { since, now, by }: { since: number; now: number; by: number },
): Promise<void> {
  const from = by > 0 ? since : Math.min(since, now + by);
  const touched = await db
    .selectFrom("session")
    .select("id")
    .where(({ or, eb }) =>
      or((["created_at", "opened_at", "closed_at"] as const).map((at) => eb(at, ">=", from))),
    )
    .execute();
  // A session's is worked out anew instead.
  await sql`update invitation set expires_at = expires_at + ${by}
    where created_at >= ${from}`.execute(db);
  for (const { table, column } of await listMoments(db)) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} + ${by}
      where ${sql.ref(column)} >= ${from}`.execute(db);
  }
  for (const { id } of touched) {
    const session = await findSession(db, id);
    if (!session) continue;
    const expires_at = expiryOf(session, endOf(session));
    await db.updateTable("session").set({ expires_at }).where("id", "=", id).execute();
  }
  await moveSignIns(db, { from, by });
}

/** `bigint` holds times (and counts, which are far smaller); what is to come by them, or was set for an hour on the wall, is no moment. */
async function listMoments(db: Kysely<Tables>): Promise<{ table: string; column: string }[]> {
  const tables = await db.introspection.getTables();
  return tables.flatMap(({ name: table, columns }) =>
    columns
      .filter(
        ({ name, dataType }) => /^(bigint|int8)$/i.test(dataType) && !/expires|opens/.test(name),
      )
      .map(({ name: column }) => ({ table, column })),
  );
}

function endOf({ createdAt, openedAt, closedAt }: Session): number {
  return closedAt ?? (openedAt === null ? createdAt : openedAt + longestOpenMs);
}

/** better-auth's times are dates: texts on SQLite. */
async function moveSignIns(
  db: Kysely<Tables>,
  { from, by }: { from: number; by: number },
): Promise<void> {
  const first = new Date(from).toISOString();
  const move = (at: Date | string) => new Date(new Date(at).getTime() + by).toISOString();
  const users = await db
    .selectFrom("auth_user")
    .select(["id", "createdAt"])
    .where("createdAt", ">=", first)
    .execute();
  for (const { id, createdAt } of users) {
    const moved = { createdAt: move(createdAt) };
    await db.updateTable("auth_user").set(moved).where("id", "=", id).execute();
  }
  const signIns = await db
    .selectFrom("auth_session")
    .select(["id", "createdAt", "updatedAt", "expiresAt"])
    .where("updatedAt", ">=", first)
    .execute();
  for (const { id, createdAt, updatedAt, expiresAt } of signIns) {
    const isNew = new Date(createdAt).getTime() >= from;
    const moved = {
      createdAt: isNew ? move(createdAt) : new Date(createdAt).toISOString(),
      updatedAt: move(updatedAt),
      expiresAt: move(expiresAt),
    };
    await db.updateTable("auth_session").set(moved).where("id", "=", id).execute();
  }
}
