import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findFreePort } from "../servers/postgres-server.ts";

/** A server of the tests' own, with an empty store, that can be killed and started again at the same address. */
export interface SessionServer {
  url: string;
  /** Everything it has printed. */
  output(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts one, on SQLite or on the PostgreSQL database at an address; `settings` are environment variables. */
export async function startSessionServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<SessionServer> {
  const folder = mkdtempSync(join(tmpdir(), "azimut-e2e-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const printed: string[] = [];
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const running = spawn(process.execPath, ["tests/e2e/session-process.ts"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        PORT: String(port),
        PUBLIC_URL: url,
        AZIMUT_DATA_DIR: folder,
        ...settings,
      },
    });
    child = running;
    for (const stream of [running.stdout, running.stderr]) {
      stream.on("data", (chunk) => printed.push(String(chunk)));
    }
    await waitUntilHealthy(url, running);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const end = once(child, "exit");
    child.kill("SIGKILL");
    await end;
  }

  await start();
  return {
    url,
    output: () => printed.join(""),
    kill,
    start,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error("The server ended at its start.");
    const reply = await fetch(`${url}/api/v1/health`).catch(() => null);
    if (reply?.ok) return;
    await setTimeout(100);
  }
  throw new Error("The server was not ready within 30 seconds.");
}
