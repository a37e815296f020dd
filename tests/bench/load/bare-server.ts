import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "../../servers/postgres-server.ts";

const folder = join(import.meta.dirname, "../bare");
const root = join(import.meta.dirname, "../../..");

const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

/** Builds a Next.js server that has a route that does one insert, and a page that says one word; does nothing where that is done. */
export function buildBareServer(): void {
  const done = join(folder, ".next/BUILD_ID");
  const inputs = ["app/route.ts", "app/layout.tsx", "app/page/page.tsx"];
  const written = [join(root, "package-lock.json"), ...inputs.map((file) => join(folder, file))];
  const isNewer = (file: string) => statSync(file).mtimeMs > statSync(done).mtimeMs;
  if (existsSync(done) && !written.some(isNewer)) return;
  const next = join(root, "node_modules/next/dist/bin/next");
  const built = spawnSync(process.execPath, [next, "build", folder], { env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
}

/** Starts it on a file of its own, built where it is not. `sync` is SQLite's `synchronous`. */
export async function startBareServer(file: string, sync: "full" | "off") {
  buildBareServer();
  const port = String(await findFreePort());
  const child = spawn(process.execPath, [join(folder, "server.ts")], {
    env: { ...env, PORT: port, BARE_FILE: file, BARE_SYNC: sync },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += chunk;
    if (printed.includes("ready")) break;
  }
  if (!printed.includes("ready")) throw new Error(`The bare server did not start: ${printed}`);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}
