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
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  chooseBuild,
  findCurrentBuild,
  keepBuild,
  keepServing,
} from "../../../scripts/kept-builds.ts";
import { serveKeptFiles } from "../../../scripts/kept-files.ts";
import { writeStaticList } from "../../../scripts/static-list.ts";
import { serve } from "./small-build.ts";

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
async function build(files: Record<string, string>): Promise<void> {
  rmSync(".next", { recursive: true, force: true });
  const all = { ...files, "prerender-manifest.json": JSON.stringify({ routes: {} }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(".next", path)), { recursive: true });
    writeFileSync(join(".next", path), text);
  }
  await writeStaticList(".next");
}

test("threat 58: what is served is a copy that the next build does not touch", async () => {
  expect(chooseBuild("one")).toBe(false);
  await build({ "static/a.js": "one", "cache/large": "left out" });
  mkdirSync("node_modules/pg", { recursive: true });
  mkdirSync(".next/node_modules");
  symlinkSync("../../node_modules/pg", ".next/node_modules/pg-1");
  keepBuild("one");
  expect(chooseBuild("one")).toBe(true);
  const served = findCurrentBuild();
  await build({ "static/b.js": "two" });
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
    await build({ [file]: name, "server/secret.js": "server", "secret.js": "server" });
    keepBuild(name);
  }
  chooseBuild("two");
  const current = findCurrentBuild();
  const server = await serve(
    serveKeptFiles(current, async (_request, response) => {
      response.writeHead(404).end("handled");
    }),
  );
  const { ask } = server;

  const script = "three; ".repeat(100);
  await build({ "static/chunks/a.js": script });
  keepBuild("three");
  const kept = await ask("/_next/static/chunks/a.js", { "accept-encoding": "gzip" });
  expect([kept.status, gunzipSync(kept.body).toString()]).toEqual([200, script]);
  expect(kept.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "application/javascript; charset=UTF-8",
    "content-length": String(kept.body.length),
    etag: expect.stringMatching(/^"[\w-]{22}\.gzip"$/),
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  });
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
    expect([path, (await ask(path)).body.toString()]).toEqual([path, "handled"]);
  }

  const long = new Date(Date.now() - 26 * 3_600_000);
  utimesSync(join(dirname(current), "three"), long, long);
  keepServing(current);
  expect((await ask("/_next/static/chunks/a.js")).status).toBe(404);
  expect(existsSync(join(dirname(current), "one"))).toBe(true);
  expect(existsSync(current)).toBe(true);
  server.close();
});
