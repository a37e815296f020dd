import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  chooseBuild,
  findCurrentBuild,
  keepBuild,
  keepServing,
} from "../../../scripts/kept-builds.ts";
import { serveKeptFiles } from "../../../scripts/kept-files.ts";

const here = process.cwd();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "azimut-builds-"));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

/** Puts a build in `.next`, as Next does. */
function build(files: Record<string, string>): void {
  rmSync(".next", { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(".next", path)), { recursive: true });
    writeFileSync(join(".next", path), text);
  }
}

test("threat 58: what is served is a copy that the next build does not touch", () => {
  expect(chooseBuild("one")).toBe(false);
  build({ "static/a.js": "one", "cache/large": "left out" });
  mkdirSync("node_modules/pg", { recursive: true });
  mkdirSync(".next/node_modules");
  symlinkSync("../../node_modules/pg", ".next/node_modules/pg-1");
  keepBuild("one");
  expect(chooseBuild("one")).toBe(true);
  const served = findCurrentBuild();
  build({ "static/b.js": "two" });
  keepBuild("two");
  expect(existsSync(join(served, "static/a.js"))).toBe(true);
  expect(existsSync(join(served, "cache"))).toBe(false);
  expect(realpathSync(join(served, "node_modules/pg-1"))).toBe(realpathSync("node_modules/pg"));
  expect(findCurrentBuild()).toBe(served);
  expect(chooseBuild("two")).toBe(true);
  expect(findCurrentBuild()).not.toBe(served);
});

test("threat 58: the files of the version before are served for a day, and nothing else of it", async () => {
  for (const [name, file] of [
    ["one", "static/chunks/c.js"],
    ["two", "static/chunks/b.js"],
  ] as const) {
    build({ [file]: name, "server/secret.js": "server", "secret.js": "server" });
    keepBuild(name);
  }
  chooseBuild("two");
  const current = findCurrentBuild();
  const server = createServer(
    serveKeptFiles(current, async (_request, response) => {
      response.writeHead(404).end("handled");
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const ask = (path: string) => fetch(`http://localhost:${port}${path}`);

  build({ "static/chunks/a.js": "three" });
  keepBuild("three");
  const kept = await ask("/_next/static/chunks/a.js");
  expect([kept.status, await kept.text()]).toEqual([200, "three"]);
  expect(kept.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(kept.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  for (const path of [
    "/_next/static/chunks/b.js",
    "/_next/static/chunks/none.js",
    "/_next/static/%2e%2e/secret.js",
    "/_next/static/..%2fsecret.js",
    "/_next/static/chunks/..%2f..%2fserver%2fsecret.js",
    "/_next/static/chunks",
    "/_next/server/secret.js",
    "/_next/static/%00",
    "/_next/static/%E0%A4%A",
  ]) {
    expect([path, await (await ask(path)).text()]).toEqual([path, "handled"]);
  }

  const long = new Date(Date.now() - 26 * 3_600_000);
  utimesSync(join(dirname(current), "three"), long, long);
  keepServing(current);
  expect((await ask("/_next/static/chunks/a.js")).status).toBe(404);
  expect(existsSync(join(dirname(current), "one"))).toBe(true);
  expect(existsSync(current)).toBe(true);
  server.close();
});
