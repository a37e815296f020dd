import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { writeLog } from "#lib/log.ts";
import { writeScriptHashes } from "./script-hashes.ts";

const stampFile = ".next/azimut-build";
const inputs = [
  "app",
  "lib",
  "public",
  "questions",
  "scripts",
  "next.config.mjs",
  "package-lock.json",
];
const moreInputs = ["package.json", "proxy.ts", "tsconfig.json"];

/** Builds where `.next` was not made from the sources, packages and public address of now; ends the process if that fails. */
export function buildIfStale(): void {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stampOfInputs()) return;
  writeLog("building", {});
  build();
}

/** Builds for production: the pages, then the hashes of their inline scripts. */
function build(): void {
  // Read before the build, so that a file saved meanwhile makes the build stale.
  const stamp = stampOfInputs();
  rmSync(stampFile, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/next/dist/bin/next", "build"],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}`);
    process.exit(1);
  }
  writeScriptHashes();
  writeFileSync(stampFile, stamp);
}

// The public address is in the static pages (canonical links), so it is an input too.
function stampOfInputs(): string {
  const hash = createHash("sha256").update(`${env.PUBLIC_URL}\n`);
  for (const file of [...inputs, ...moreInputs].flatMap(listFiles)) {
    hash.update(`${file}\n`).update(readFileSync(file)).update("\n");
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

if (import.meta.main) buildIfStale();
