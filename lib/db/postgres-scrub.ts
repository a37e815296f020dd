import { randomUUID } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Store } from "./store.ts";

/** The tables that hold, or held, something about somebody or something secret. */
const tables = [
  ...[
    "answer",
    "participant",
    "ticket_index",
    "slip",
    "door",
    "colleague",
    "invitation",
    "journal",
  ],
  ...[
    "session",
    "logo",
    "default_choice",
    "auth_user",
    "auth_account",
    "auth_session",
    "auth_passkey",
    "auth_verification",
  ],
  "auth_event",
  // Until it moved out, the secret.
  "setting",
];

/** What people wrote and what opens something. PostgreSQL's planner would keep samples of it in a catalogue of its own. */
const unsampled = {
  participant: ["alias", "subgroup", "nonce", "ticket_nonce"],
  session: ["title", "notice", "controller", "establishment", "subgroups"],
  logo: ["picture"],
  default_choice: ["choices", "picture"],
  ticket_index: ["ticket_hash"],
  slip: ["tag", "participant_id"],
  auth_user: ["email", "name"],
  auth_session: ["token"],
};

/** The setting that says that deleted rows may still be in a table's pages. */
const leftOver = "left-over";

/** How long writing a table anew waits for those who are using it, before it leaves that to the next time. */
const patience = "2s";

/**
 * Gives PostgreSQL's `scrub`. Calls that come while one is under way share the next. What is left over is noted in the
 * database, so that another instance, or this one after it was killed, sees to it.
 */
export function createScrub(pool: Pool): Store["scrub"] {
  let last: Promise<void> = Promise.resolve();

  async function run(how: "quick" | "thorough"): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query(`set statement_timeout = 0; set lock_timeout = '${patience}'`);
      const note = await noteLeftOver(client);
      let isAllNew = true;
      for (const table of tables) {
        if (how === "thorough" && (await writeAnew(client, table))) continue;
        isAllNew = false;
        await client.query(`vacuum (skip_locked) ${table}`);
      }
      // Not where somebody else was quick meanwhile: that note is another one.
      if (isAllNew) await client.query("delete from setting where value = $1", [note]);
    } finally {
      // The settings go with the connection.
      client.release(true);
    }
  }

  return async function scrub(how) {
    if (how === "left-over" && !(await isLeftOver(pool))) return;
    const next = last.then(() => run(how === "quick" ? "quick" : "thorough"));
    last = next.catch(() => {});
    return next;
  };
}

async function noteLeftOver(client: PoolClient): Promise<string> {
  const note = randomUUID();
  await client.query(
    "insert into setting values ($1, $2) on conflict (name) do update set value = excluded.value",
    [leftOver, note],
  );
  return note;
}

async function isLeftOver(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query("select from setting where name = $1", [leftOver]);
  return rows.length > 0;
}

async function writeAnew(client: PoolClient, table: string): Promise<boolean> {
  return client.query(`vacuum (full) ${table}`).then(
    () => true,
    (error: unknown) => {
      const isBusy = error instanceof Error && "code" in error && error.code === "55P03";
      if (isBusy) return false;
      throw error;
    },
  );
}

/** Lets the planner take no samples of what people wrote. */
export async function keepNoSamples(client: PoolClient): Promise<void> {
  for (const [table, columns] of Object.entries(unsampled)) {
    const changes = columns.map((column) => `alter column ${column} set statistics 0`);
    await client.query(`alter table ${table} ${changes.join(", ")}`);
  }
}
