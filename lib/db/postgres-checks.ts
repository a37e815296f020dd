import type { Pool } from "pg";
import { z } from "zod";
import { StoreRefused } from "./store.ts";

const settings = z.object({
  version: z.coerce.number(),
  fsync: z.string(),
  synchronous_commit: z.string(),
  full_page_writes: z.string(),
});

/** PostgreSQL 14. */
const oldestVersion = 140_000;

/**
 * Refuses a server that is too old, or that may acknowledge a commit before it is on the disk.
 * @throws StoreRefused with what to change
 */
export async function checkPostgres(pool: Pool): Promise<void> {
  const { rows } = await pool.query(`select
    current_setting('server_version_num') as version,
    current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as synchronous_commit,
    current_setting('full_page_writes') as full_page_writes`);
  const found = settings.parse(rows[0]);
  const faults = [
    ...(found.version < oldestVersion
      ? [`is version ${Math.floor(found.version / 10_000)}, and 14 or later is needed`]
      : []),
    ...(["fsync", "synchronous_commit", "full_page_writes"] as const)
      .filter((name) => found[name] === "off")
      .map((name) => `has ${name} = off, so that saved answers could be lost`),
  ];
  if (faults.length > 0) throw new StoreRefused(`PostgreSQL ${faults.join("; it ")}`);
}
