import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { writeLog } from "#lib/log.ts";
import { inlineStyles } from "./inline-styles.ts";
import { chooseBuild, keepBuild } from "./kept-builds.ts";
import { writeScriptHashes } from "./script-hashes.ts";
import { writeStaticList } from "./static-list.ts";

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

/**
 * Builds where there is no build from the sources, packages and public address of now, and makes it the one that is served
 * from the next start on; ends the process if that fails.
 */
export async function buildIfStale(): Promise<void> {
  // Read before the build, so that a file saved meanwhile makes the build stale.
  const name = nameBuild();
  if (chooseBuild(name)) return;
  writeLog("building", {});
  await build();
  keepBuild(name);
  chooseBuild(name);
}

/** Builds for production: the pages, the styles that they use put into them, the hashes of their inline scripts and styles, the mark for the browser's compiler, then what is answered from memory. */
async function build(): Promise<void> {
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
  await inlineStyles(".next");
  writeScriptHashes();
  markLargeScripts(".next/static/chunks");
  await writeStaticList(".next");
}

/**
 * Marks scripts so that V8 compiles all their functions in another thread while they load, rather than one by one in the page's own
 * when they are first called: decision 16. It does so with scripts of 30 kB or more.
 */
function markLargeScripts(folder: string): void {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  for (const path of scripts.map((name) => join(folder, name))) {
    const text = readFileSync(path, "utf8");
    if (text.length > 30 * 1024) writeFileSync(path, `//# allFunctionsCalledOnLoad\n${text}`);
  }
}

// The public address is in the static pages (canonical links), so it is an input too.
function nameBuild(): string {
  const hash = createHash("sha256").update(`${env.PUBLIC_URL}\n`);
  for (const file of [...inputs, ...moreInputs].flatMap(listFiles)) {
    hash.update(`${file}\n`).update(readFileSync(file)).update("\n");
  }
  return hash.digest("hex").slice(0, 16);
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

if (import.meta.main) await buildIfStale();
