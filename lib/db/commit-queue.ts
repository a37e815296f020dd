import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import { gatherCalls } from "./gathering.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A unit that waits: it gives what to call once it is on the disk. */
type Unit = (db: Kysely<Tables>) => Promise<() => void>;

/** How many units share a commit at most. */
const most = 256;

/**
 * Gives SQLite's `commit`: units that arrive together run one after another in one transaction, and each is
 * acknowledged after that transaction's commit. A unit that throws is undone alone; the others stay.
 */
export function createCommitQueue(db: Kysely<Tables>, file: DatabaseSync): Store["commit"] {
  const runTogether = gatherCalls({
    most,
    run: (units: readonly Unit[]) =>
      db.connection().execute((connection) => runUnits({ file, connection, units })),
  });
  return function commit<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const unit: Unit = async (connection) => {
        try {
          const value = await work(connection);
          return () => resolve(value);
        } catch (error) {
          // A full disk ends the whole transaction: nobody's unit was kept.
          if (!file.isTransaction) throw error;
          file.exec("rollback to unit");
          return () => reject(error);
        }
      };
      runTogether(unit).then((acknowledge) => acknowledge(), reject);
    });
  };
}

async function runUnits(given: {
  file: DatabaseSync;
  connection: Kysely<Tables>;
  units: readonly Unit[];
}): Promise<(() => void)[]> {
  const { file, connection, units } = given;
  const acknowledgements: (() => void)[] = [];
  try {
    file.exec("begin immediate");
    for (const unit of units) {
      file.exec("savepoint unit");
      acknowledgements.push(await unit(connection));
      file.exec("release unit");
    }
    file.exec("commit");
    return acknowledgements;
  } catch (error) {
    if (file.isTransaction) file.exec("rollback");
    throw error;
  }
}
