import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { findProgram, programs } from "../../scripts/programs.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL; absent where the run has none. */
    postgresUrl?: string;
  }
}

/** A PostgreSQL of the tests' own, empty, on a free port, with the settings it has by default. */
export interface PostgresServer {
  /** Its address without a database: `postgres://postgres@127.0.0.1:PORT`. */
  url: string;
  /** Ends it as a crash does, so that it has to recover from its log, and starts it again. */
  restart(): Promise<void>;
  /** Ends it, and starts it again. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one. `settings` are such as `{ fsync: "off" }`. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const initdb = findProgram(programs.initdb);
  const folder = mkdtempSync(join(tmpdir(), "azimut-postgres-"));
  const owner = findOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const parameters = ["-D", folder, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "-N"];
  const made = spawnSync(initdb, [...parameters, "--locale=C"], {
    ...owner,
    encoding: "utf8",
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const port = await findFreePort();
  const url = `postgres://postgres@127.0.0.1:${port}`;
  const options = Object.entries({
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: "100",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

  async function start(): Promise<ChildProcess> {
    const child = spawn(
      join(dirname(initdb), "postgres"),
      ["-D", folder, "-p", `${port}`, ...options],
      {
        ...owner,
        cwd: folder,
        stdio: "ignore",
      },
    );
    await waitUntilReady(`${url}/postgres`, child);
    return child;
  }

  /** SIGINT cuts the connections and writes the data; SIGQUIT leaves everything as it is. */
  async function end(child: ChildProcess, signal: "SIGINT" | "SIGQUIT"): Promise<void> {
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }

  let server = await start();
  return {
    url,
    async restart() {
      await end(server, "SIGQUIT");
      server = await start();
    },
    pause: () => end(server, "SIGINT"),
    async resume() {
      server = await start();
    },
    async stop() {
      if (server.exitCode === null) await end(server, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One PostgreSQL for all tests of a run; each test has a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}

/** PostgreSQL refuses to run as root: somebody else of the system owns the server then. */
function findOwner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = ["postgres", "nobody"]
    .map((name) => ["-u", "-g"].map((part) => spawnSync("id", [part, name], { encoding: "utf8" })))
    .filter((answers) => answers.every(({ status }) => status === 0))
    .map((answers) => answers.map(({ stdout }) => Number(stdout)))[0] ?? [65_534, 65_534];
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

async function waitUntilReady(connectionString: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error("PostgreSQL ended at its start.");
    const client = new Client({ connectionString });
    client.on("error", () => {});
    const isReady = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isReady) return;
    await setTimeout(100);
  }
  throw new Error("PostgreSQL did not start within 30 seconds.");
}

/** Gives a port that nothing listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
