import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import manifest from "../../package.json" with { type: "json" };
import { findFreePort } from "./postgres-server.ts";

/** What `npm start` gives to Node and to its memory. */
const flags = manifest.scripts.start.match(/--[a-z-]+(?:=\d+)?/g) ?? [];
const memory = Object.fromEntries(
  [...manifest.scripts.start.matchAll(/([A-Z_]+)=(\d+)/g)].map(([, name, value]) => [name, value]),
);

const root = join(import.meta.dirname, "../..");

/** The public address that the tests' build was made for, and the origin that phones send. */
export const publicUrl = process.env.PUBLIC_URL || "http://localhost:3000";

/** A production server in a process of its own, that can be ended and started again at the same address. */
export interface Server {
  url: string;
  /** What it printed so far. */
  printed(): string;
  pid(): number;
  /** Starts it; gives after how many milliseconds it answered. */
  start(): Promise<number>;
  /** Ends it at once, with no chance to tidy up; does nothing where it has ended. */
  kill(): Promise<void>;
  /** Asks it to end, and throws unless it ends well; does nothing where it has ended. */
  stop(): Promise<void>;
}

/**
 * Makes a server on a free port; it has to be started. `settings` are environment variables. With the public address of the
 * build the first start builds if the sources are newer; with another one (null: the server's own) it takes the build as it is.
 * `folder` is where the sources are, if they are a copy.
 */
export async function createServer(
  settings: Readonly<Record<string, string | null>>,
  folder: string = root,
): Promise<Server> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const variables = Object.entries({ PUBLIC_URL: publicUrl, ...settings });
  const env = Object.fromEntries(variables.map(([name, value]) => [name, value ?? ""]));
  const script = env.PUBLIC_URL === publicUrl ? "scripts/start.mjs" : "scripts/serve.ts";
  let child: ChildProcess | null = null;
  let text = "";

  async function waitUntilReady(): Promise<void> {
    for (let tries = 0; tries < 15_000; tries += 1) {
      if (child?.exitCode !== null) throw new Error(`The server ended: ${text}`);
      const response = await fetch(`${url}/api/v1/ready`).catch(() => null);
      if (response?.ok) return;
      await setTimeout(20);
    }
    throw new Error(`The server did not start: ${text}`);
  }

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return 0;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
    return child.exitCode;
  }

  return {
    url,
    printed: () => text,
    pid: () => child?.pid ?? 0,
    async start() {
      const begin = performance.now();
      child = spawn(process.execPath, [...flags, script], {
        cwd: folder,
        env: {
          ...process.env,
          ...memory,
          NEXT_TELEMETRY_DISABLED: "1",
          NODE_OPTIONS: "",
          ...env,
          PORT: String(port),
          NODE_ENV: "production",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", (chunk) => {
          text += chunk;
        });
      }
      await waitUntilReady();
      return performance.now() - begin;
    },
    async kill() {
      await end("SIGKILL");
    },
    async stop() {
      const status = await end("SIGTERM");
      if (status !== 0) throw new Error(`The server ended with status ${status}: ${text}`);
    },
  };
}

/** A server with an empty store of its own, at its own address; both are gone when it is removed. */
export interface ScratchServer extends Omit<Server, "pid" | "stop"> {
  remove(): Promise<void>;
}

/** Starts one, on SQLite unless `settings` name a PostgreSQL database. */
export async function startScratchServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<ScratchServer> {
  const folder = mkdtempSync(join(tmpdir(), "azimut-e2e-"));
  const server = await createServer({
    PUBLIC_URL: null,
    AZIMUT_DATA_DIR: join(folder, "data"),
    // What start.mjs does first.
    NODE_COMPILE_CACHE: ".next/compile-cache",
    ...settings,
  });
  await server.start();
  return {
    ...server,
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
