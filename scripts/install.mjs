// Runs before anything is installed, on the machine's own Node (20 or later): plain JavaScript, no packages.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter } from "node:path";

process.chdir(new URL("..", import.meta.url).pathname);

/** Beside the packages that a running server uses, and in their place when all are there. */
const aside = ".azimut/packages";

if (!isInstalled()) {
  // What a command prints may be read by another.
  console.error("Installing the packages…");
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
    copyFileSync(file, `${aside}/${file}`);
  }
  const result = spawnSync(
    "npm",
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: aside,
      env: { ...process.env, PATH: pathWithoutProject() },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (result.status !== 0) {
    console.error("The packages could not be installed: see above.");
    process.exit(1);
  }
  if (existsSync("node_modules")) renameSync("node_modules", `${aside}/before`);
  renameSync(`${aside}/node_modules`, "node_modules");
  rmSync(aside, { recursive: true, force: true });
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

// npm must not run on the Node that it replaces.
function pathWithoutProject() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !folder.endsWith("node_modules/.bin")).join(delimiter);
}
