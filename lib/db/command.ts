import { env } from "#lib/env.ts";
import { backUpStore } from "./commands/backup.ts";
import { checkStore } from "./commands/check.ts";
import { confirmClock, printClock } from "./commands/clock.ts";
import { migrateStore } from "./commands/migrate.ts";
import { takeNewSecret } from "./commands/new-secret.ts";
import { restoreStore } from "./commands/restore.ts";
import { printStatus } from "./commands/status.ts";
import { StoreRefused } from "./store.ts";

const usage = `Usage: npm run -s db -- COMMAND

Commands
  status           where the store is, who holds it, its tables' version and its row counts
  migrate          brings the tables up to date; a start of Azimut does it too
  backup FILE      writes a copy of the store, also while Azimut is running; FILE must not exist
  restore FILE     puts a backup of SQLite in the store's place, and keeps the store that was there aside; stop Azimut first
  new-secret       takes the secret that is set now where the store's own is lost: everybody has to sign in again
  clock            what time the store has seen last, and what time it is by this machine
  clock confirm    says that this machine's clock is right, though it has stepped by more than a day
  check [FILE]     looks for damage in the store, or in a backup of SQLite; exit 1 if there is any

The store is the one that AZIMUT_DATA_DIR or DATABASE_URL names.
Exit codes: 0 done, 1 refused or damaged, 2 wrong usage.
`;

const [command, file, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await chooseCommand();
} catch (error) {
  if (!(error instanceof StoreRefused)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}

async function chooseCommand(): Promise<number> {
  if (rest.length === 0) {
    if (command === "status" && file === undefined) return printStatus(env);
    if (command === "migrate" && file === undefined) return migrateStore(env);
    if (command === "new-secret" && file === undefined) return takeNewSecret(env);
    if (command === "backup" && file !== undefined) return backUpStore(env, file);
    if (command === "restore" && file !== undefined) return restoreStore(env, file);
    if (command === "clock" && file === undefined) return printClock(env);
    if (command === "clock" && file === "confirm") return confirmClock(env);
    if (command === "check") return checkStore(env, file ?? null);
    if (command === "help") {
      console.log(usage);
      return 0;
    }
  }
  console.error(usage);
  return 2;
}
