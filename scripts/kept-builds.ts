import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";

const builds = ".azimut/builds";
const currentFile = ".azimut/current";
const hourMs = 3_600_000;

/** A day after it was last served a build goes; a server says every hour that it serves one. */
const keptMs = 25 * hourMs;

/** What building leaves in `.next` that a server has no use for. */
const leftOver =
  /^\.next\/(cache|compile-cache|diagnostics|types|turbopack|trace|trace-build)(\/|$)/;

/** Gives the folder of the build that is served from the next start on. */
export function findCurrentBuild(): string {
  return join(builds, readFileSync(currentFile, "utf8"));
}

/** Makes a kept build the one that is served from the next start on; false where there is none by this name. */
export function chooseBuild(name: string): boolean {
  if (!existsSync(join(builds, name))) return false;
  if (existsSync(currentFile) && readFileSync(currentFile, "utf8") === name) return true;
  const next = `${currentFile}.${process.pid}`;
  writeFileSync(next, name);
  renameSync(next, currentFile);
  return true;
}

/**
 * Keeps what was just built in `.next` under a name. Servers read from there and not from `.next`, so that building takes
 * nothing away from the one that runs.
 */
export function keepBuild(name: string): void {
  const next = join(builds, `.${name}.${process.pid}`);
  mkdirSync(builds, { recursive: true });
  cpSync(".next", next, { recursive: true, filter: (path) => !leftOver.test(path) });
  linkPackages(next);
  rmSync(join(builds, name), { recursive: true, force: true });
  renameSync(next, join(builds, name));
}

/** A build names the packages that it does not hold by links from where it lies, and now it lies elsewhere. */
function linkPackages(build: string): void {
  const folder = join(build, "node_modules");
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const target = relative(entry.parentPath, realpathSync(link));
    rmSync(link);
    symlinkSync(target, link);
  }
}

/** Says, now and every hour, that `build` is served, and removes the builds that nobody has served for a day. */
export function keepServing(build: string): void {
  function run(): void {
    const now = new Date();
    try {
      utimesSync(build, now, now);
      for (const folder of listBuilds()) {
        const isOld = now.getTime() - statSync(folder).mtimeMs > keptMs;
        if (isOld && folder !== findCurrentBuild()) rmSync(folder, { recursive: true });
      }
    } catch {
      // A folder that cannot be written, or another server that was first, keeps nobody from serving.
    }
  }
  run();
  setInterval(run, hourMs).unref();
}

/** Gives the build before `build` that has a file of its pages (such as `static/chunks/a.js`) which `build` has not. */
export function findKeptBuild(build: string, file: string): string | null {
  if (isFile(join(build, file))) return null;
  return listBuilds().find((folder) => isFile(join(folder, file))) ?? null;
}

function listBuilds(): string[] {
  return readdirSync(builds).map((name) => join(builds, name));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
