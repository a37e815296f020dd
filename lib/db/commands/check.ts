import type { Env } from "#lib/env.ts";
import { type LookedAtStore, lookAtStore } from "../looked-at-store.ts";
import { listMigrations } from "../migrate.ts";
import { checkSqliteFile } from "../sqlite-file.ts";

/** Prints every fault of the store, or of a copy of SQLite at `path`, and gives 1 if there is any. */
export async function checkStore(env: Env, path: string | null): Promise<number> {
  return lookAtStore({ env, path }, async (store) => {
    const faults = await listFaults(store);
    for (const fault of faults) console.error(fault);
    if (faults.length === 0) console.log(`${store.place} is sound.`);
    return faults.length === 0 ? 0 : 1;
  });
}

async function listFaults({ db, file }: LookedAtStore): Promise<string[]> {
  const damage = file ? checkSqliteFile(file) : [];
  const migrations = await listMigrations(db);
  const missing = migrations
    .filter(({ executedAt }) => executedAt === undefined)
    .map(({ name }) => `migration ${name} has not run: npm run -s db -- migrate`);
  return [...damage, ...missing, ...(missing.length === 0 ? await listStrays(db) : [])];
}

/** The two tables that lead to sessions have no foreign key: a row that leads nowhere is a fault of the program. */
async function listStrays(db: LookedAtStore["db"]): Promise<string[]> {
  const doors = await db
    .selectFrom("door")
    .leftJoin("session", "session.id", "door.session_id")
    .select("door.session_id")
    .where("session.id", "is", null)
    .execute();
  const tickets = await db
    .selectFrom("ticket_index")
    .leftJoin("participant", (join) =>
      join
        .onRef("participant.session_id", "=", "ticket_index.session_id")
        .onRef("participant.id", "=", "ticket_index.participant_id"),
    )
    .select("ticket_index.session_id")
    .where("participant.id", "is", null)
    .execute();
  return [
    ...doors.map(({ session_id }) => `a door leads to session ${session_id}, which is not there`),
    ...tickets.map(({ session_id }) => `a ticket of session ${session_id} leads to nobody`),
  ];
}
