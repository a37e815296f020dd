import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findFreePort } from "./postgres-server.ts";

const root = join(import.meta.dirname, "../..");

/** The public address that the tests' build was made for, and the origin that phones send. */
export const publicUrl = process.env.PUBLIC_URL || "http://localhost:3000";

/** A production server in a process of its own. */
export interface Server {
  url: string;
  /** What it printed so far. */
  printed(): string;
  pid(): number;
  /** Starts it; gives after how many milliseconds it answered. */
  start(): Promise<number>;
  /** Ends it at once, with no chance to tidy up; does nothing where it has ended. */
  kill(): Promise<void>;
}

/** Makes a server on a free port; it has to be started. The first start builds if the sources are newer than the build. */
export async function createServer(
  settings: Readonly<Record<string, string | null>>,
): Promise<Server> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = Object.entries(settings).map(([name, value]) => [name, value ?? ""]);
  let child: ChildProcess | null = null;
  let text = "";

  async function waitUntilReady(): Promise<void> {
    for (let tries = 0; tries < 15_000; tries += 1) {
      if (child?.exitCode !== null) throw new Error(`The server ended: ${text}`);
      const response = await fetch(`${url}/api/v1/health`).catch(() => null);
      if (response?.ok) return;
      await setTimeout(20);
    }
    throw new Error(`The server did not start: ${text}`);
  }

  return {
    url,
    printed: () => text,
    pid: () => child?.pid ?? 0,
    async start() {
      const begin = performance.now();
      child = spawn(process.execPath, ["scripts/start.mjs"], {
        cwd: root,
        env: {
          ...process.env,
          ...Object.fromEntries(variables),
          PORT: String(port),
          PUBLIC_URL: publicUrl,
          NODE_ENV: "production",
          NODE_OPTIONS: "",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout?.on("data", (chunk) => {
        text += chunk;
      });
      child.stderr?.on("data", (chunk) => {
        text += chunk;
      });
      await waitUntilReady();
      return performance.now() - begin;
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}
