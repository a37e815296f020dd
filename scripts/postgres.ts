import { spawnSync } from "node:child_process";
import { accessSync, constants, globSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where systems keep the server's programs, of which only the client's are in PATH. Newest first. */
const folders = [
  "/usr/lib/postgresql/*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  "/usr/pgsql-*/bin",
];

/**
 * Gives the folder of PostgreSQL's server programs for the tests: `AZIMUT_POSTGRES`, else the newest one of the system,
 * else one in PATH; null if there is none.
 */
export function findPostgres(): string | null {
  const chosen = process.env.AZIMUT_POSTGRES;
  if (chosen) return chosen;
  const installed = folders.flatMap((pattern) => globSync(pattern)).sort(compareVersions);
  const inPath = (process.env.PATH ?? "").split(delimiter);
  return [...installed, ...inPath].find((folder) => hasServer(folder)) ?? null;
}

/** Installs Debian's PostgreSQL where that can be done without asking anybody: as root, with apt-get. */
export function installPostgres(): void {
  if (process.getuid?.() !== 0) return;
  console.log("No PostgreSQL found: installing Debian's…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "postgresql"]]) {
    const { status, stderr } = spawnSync("apt-get", command, { encoding: "utf8", env });
    if (status !== 0) console.error(stderr);
  }
}

function hasServer(folder: string): boolean {
  try {
    for (const name of ["initdb", "postgres"]) accessSync(join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function compareVersions(one: string, other: string): number {
  return Number(/\d+/.exec(other)?.[0]) - Number(/\d+/.exec(one)?.[0]);
}
