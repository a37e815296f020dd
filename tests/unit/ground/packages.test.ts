import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import manifest from "../../../package.json" with { type: "json" };
import lock from "../../../package-lock.json" with { type: "json" };

const names = z.record(z.string(), z.string()).default({});
const entry = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
});
const entries = new Map(Object.entries(z.record(z.string(), entry).parse(lock.packages)));

test("every version in package.json is exact", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test("every script runs in a clone where nothing is installed, on the Node that Azimut brings", () => {
  const bare = Object.entries(manifest.scripts).filter(
    ([, line]) => !/^node scripts\/install\.mjs && (?!(.* )?node )/.test(line),
  );
  expect(bare).toEqual([]);
});

test("the lock file names no host", () => {
  const hosted = [...entries].filter(([, { resolved }]) => resolved !== undefined);
  expect(hosted.map(([path]) => path)).toEqual([]);
});

const locked = [...entries].filter(([path]) => path !== "");

test("threat 62: every package of the lock file, of every system, has its integrity", () => {
  const open = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
  expect(open.map(([path]) => path)).toEqual([]);
});

// A licence that is not on the page has been read by nobody: read it, say there what it asks for and how that is done.
test("threat 62: every licence of the lock file is one of those that docs/licences.md allows", () => {
  const page = readFileSync("docs/licences.md", "utf8");
  const allowed = [...page.matchAll(/^\| `([^`]+)` /gm)].map(([, licence]) => licence);
  expect(allowed).toContain("MIT");
  const used = new Set(locked.map(([, { license }]) => license));
  expect([...used].sort()).toEqual(allowed.toSorted());
});

// npm leaves out the packages of other systems that its registry does not have; `npm ci` then refuses the lock file.
test("the lock file has every package of every system", () => {
  const missing = [...entries].flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(missing).toEqual([]);
});

function isLocked(path: string, name: string): boolean {
  if (entries.has(`${path === "" ? "" : `${path}/`}node_modules/${name}`)) return true;
  const above = path.lastIndexOf("node_modules/");
  return above >= 0 && isLocked(path.slice(0, Math.max(0, above - 1)), name);
}
