import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A unit that waits: `run` gives what to call once it is on the disk. */
interface Unit {
  run(db: Kysely<Tables>): Promise<() => void>;
  fail(error: unknown): void;
}

/** How many units share a commit at most, so that none waits long for the others. */
const largestBatch = 256;

/**
 * Gives SQLite's `commit`: units that arrive together run one after another in one transaction, and each is
 * acknowledged after that transaction's commit. A unit that throws is undone alone; the others stay.
 */
export function createCommitQueue(db: Kysely<Tables>, file: DatabaseSync): Store["commit"] {
  const waiting: Unit[] = [];
  let isDraining = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // Requests that came in meanwhile get to the queue first, and share the commit.
      await setImmediate();
      const batch = waiting.splice(0, largestBatch);
      await db
        .connection()
        .execute((connection) => runBatch({ file, connection, batch }))
        .catch((error) => failAll(batch, error));
    }
    isDraining = false;
  }

  return function commit<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      waiting.push({
        async run(connection) {
          const value = await work(connection);
          return () => resolve(value);
        },
        fail: reject,
      });
      if (isDraining) return;
      isDraining = true;
      void drain();
    });
  };
}

async function runBatch(given: {
  file: DatabaseSync;
  connection: Kysely<Tables>;
  batch: readonly Unit[];
}): Promise<void> {
  const { file, connection, batch } = given;
  const acknowledgements: (() => void)[] = [];
  try {
    file.exec("begin immediate");
    for (const unit of batch) {
      file.exec("savepoint unit");
      acknowledgements.push(await runUnit({ file, connection, unit }));
      file.exec("release unit");
    }
    file.exec("commit");
  } catch (error) {
    if (file.isTransaction) file.exec("rollback");
    failAll(batch, error);
    return;
  }
  for (const acknowledge of acknowledgements) acknowledge();
}

async function runUnit(given: {
  file: DatabaseSync;
  connection: Kysely<Tables>;
  unit: Unit;
}): Promise<() => void> {
  const { file, connection, unit } = given;
  try {
    return await unit.run(connection);
  } catch (error) {
    // A full disk ends the whole transaction: nobody's unit was kept.
    if (!file.isTransaction) throw error;
    file.exec("rollback to unit");
    return () => unit.fail(error);
  }
}

function failAll(batch: readonly Unit[], error: unknown): void {
  for (const unit of batch) unit.fail(error);
}
