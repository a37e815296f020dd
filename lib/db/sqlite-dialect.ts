import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { SqliteAdapter, SqliteDialect, type SqliteStatement } from "kysely";

/** How many prepared statements are kept. The product has about fifty texts; a few vary with the number of rows. */
const mostStatements = 200;

/** Kysely's SQLite over Node's own: `prepare` gives what the driver expects, and texts are prepared once. */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(file: DatabaseSync) {
    const statements = new Map<string, SqliteStatement>();
    function prepare(text: string): SqliteStatement {
      const known = statements.get(text);
      if (known) return known;
      const statement = adaptStatement(file.prepare(text));
      // A map keeps the order of insertion: the oldest goes.
      for (const oldest of statements.keys()) {
        if (statements.size < mostStatements) break;
        statements.delete(oldest);
      }
      statements.set(text, statement);
      return statement;
    }
    super({ database: { prepare, close: () => file.close() } });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** SQLite can create tables within a transaction; Kysely's adapter leaves it out, and half a migration could stay. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(readParameter)),
    run: (parameters) => statement.run(...parameters.map(readParameter)),
    iterate: (parameters) => statement.iterate(...parameters.map(readParameter)),
  };
}

/** What SQLite can store. Dates and booleans are accepted because other packages' queries pass them. */
function readParameter(value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  throw new TypeError(`SQLite cannot store a ${typeof value}.`);
}
