import { type Kysely, sql } from "kysely";
import { type MigrationInfo, Migrator } from "kysely/migration";
import { sessions } from "./migrations/0001-sessions.ts";
import { accounts } from "./migrations/0002-accounts.ts";
import { desk } from "./migrations/0003-desk.ts";
import { ownTickets } from "./migrations/0004-own-tickets.ts";
import { signIns } from "./migrations/0005-sign-ins.ts";
import { lastingCodes } from "./migrations/0006-lasting-codes.ts";
import { remote } from "./migrations/0007-remote.ts";
import { meeting } from "./migrations/0008-meeting.ts";
import { slips } from "./migrations/0009-slips.ts";
import { turned } from "./migrations/0010-turned.ts";
import { logo } from "./migrations/0011-logo.ts";
import { defaults } from "./migrations/0012-defaults.ts";
import { addressForm } from "./migrations/0013-address-form.ts";
import { StoreRefused } from "./store.ts";
import type { Tables } from "./tables.ts";

const migrationTable = "migration";

/** Every change of the tables, by name. Names sort in the order they run; a released one never changes. */
const migrations = {
  "0001-sessions": sessions,
  "0002-accounts": accounts,
  "0003-desk": desk,
  "0004-own-tickets": ownTickets,
  "0005-sign-ins": signIns,
  "0006-lasting-codes": lastingCodes,
  "0007-remote": remote,
  "0008-meeting": meeting,
  "0009-slips": slips,
  "0010-turned": turned,
  "0011-logo": logo,
  "0012-defaults": defaults,
  "0013-address-form": addressForm,
};

/**
 * Brings the tables up to date. Each migration is one transaction, so that it is done or not begun.
 * @throws StoreRefused where the tables were made by a newer Azimut, or a migration fails
 */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const { error, results = [] } = await createMigrator(db).migrateToLatest();
  if (error === undefined) return results.map(({ migrationName }) => migrationName);
  const message = error instanceof Error ? error.message : String(error);
  if (/previously executed migration .* is missing/.test(message)) {
    throw new StoreRefused("the store was made by a newer version of Azimut");
  }
  throw new StoreRefused(`the store cannot be brought up to date: ${message}`, { cause: error });
}

/** Gives every migration with the time it was run at, if it was. */
export async function listMigrations(db: Kysely<Tables>): Promise<readonly MigrationInfo[]> {
  return createMigrator(db).getMigrations();
}

/** Gives the names of migrations that this version does not know: a newer one made the tables. Null: no tables of Azimut. */
export async function findNewerMigrations(db: Kysely<Tables>): Promise<string[] | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === migrationTable)) return null;
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(migrationTable)}`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !(name in migrations));
}

function createMigrator(db: Kysely<Tables>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: migrationTable,
    migrationLockTableName: "migration_lock",
  });
}
