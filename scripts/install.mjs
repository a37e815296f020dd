// Runs before anything is installed, on the machine's own Node (20 or later): plain JavaScript, no packages.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter } from "node:path";

process.chdir(new URL("..", import.meta.url).pathname);

if (!isInstalled()) {
  console.log("Installing the packages…");
  const result = spawnSync(
    "npm",
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      env: { ...process.env, PATH: pathWithoutProject() },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (result.status !== 0) {
    console.error("The packages could not be installed: see above.");
    process.exit(1);
  }
}

/** True when the packages in node_modules are those of the lock file: npm keeps its own record of what it installed. */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync("node_modules/.bin/node") || !existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

// npm replaces node_modules: it must not run on the Node in there.
function pathWithoutProject() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !folder.endsWith("node_modules/.bin")).join(delimiter);
}
