import { basename } from "node:path";
import { expect, test } from "vitest";
import { readSources, type Source } from "./sources.ts";

const sources = readSources();
const product = sources.filter(({ path }) => /^(app|lib)\/|^proxy\.ts$/.test(path));

test("only lib/env.ts reads the environment", () => {
  const readers = product.filter(({ text }) => /process\.env(?!\.NODE_ENV)/.test(text));
  expect(listPaths(readers)).toEqual(["lib/env.ts"]);
});

test("threat 56: only the log prints, and commands, to whoever typed them", () => {
  const commands = [
    ...["lib/auth/command.ts", "lib/db/command.ts", "lib/db/commands", "lib/bank-tools"],
    ...["scripts/install.mjs", "scripts/build.ts", "scripts/test.ts", "scripts/programs.ts"],
  ];
  const printers = sources
    .filter(({ path }) => !path.startsWith("tests/") && path !== "lib/log.ts")
    .filter(({ names, members }) => {
      return names.has("console") || members.has("process.stdout") || members.has("process.stderr");
    })
    .filter(({ path }) => !commands.some((place) => path.startsWith(place)));
  expect(listPaths(printers)).toEqual([]);
});

test("threat 41: no file has server actions", () => {
  expect(listPaths(product.filter(({ text }) => /^\s*["']use server["']/m.test(text)))).toEqual([]);
});

test("the server opens no connection but to its store, and to the record store where one is named: browsers ask our own addresses, and nothing else asks", () => {
  const askers = product.filter(({ names, text }) => {
    return names.has("fetch") || /from "node:(https?|http2|net|tls|dgram|dns)(\/\w+)?"/.test(text);
  });
  // address.ts tells an address from a name.
  expect(listPaths(askers).sort()).toEqual([
    "app/_api/address.ts",
    "app/_api/programs/record-store.ts",
    "app/_ask/ask.ts",
    "app/_share/share-ways.tsx",
  ]);
});

test("no HTML is written past React", () => {
  expect(
    listPaths(product.filter(({ names, text }) => names.has("__html") || /\bsrcDoc=/.test(text))),
  ).toEqual([]);
});

test("the scoring core knows no clock, no chance, no environment and no console", () => {
  const core = product.filter(({ path }) => path.startsWith("lib/scoring/"));
  const outside = ["Date", "console", "crypto", "document", "fetch", "globalThis", "performance"];
  const more = ["process", "setTimeout", "window"];
  expect(core.length).toBeGreaterThan(5);
  expect(
    core.flatMap(({ path, names, members }) =>
      [...outside, ...more]
        .filter((name) => names.has(name))
        .concat(members.has("Math.random") ? ["Math.random"] : [])
        .map((name) => `${path} uses ${name}`),
    ),
  ).toEqual([]);
});

test("database rows end at lib: nothing in app names a column", () => {
  const tables = product.filter(({ path }) => /^lib\/db\/.*tables\.ts$/.test(path));
  const columns = tables.flatMap(({ text }) => text.match(/(?<=^ {2})[a-z]+_[a-z_]+(?=:)/gm) ?? []);
  expect(columns).toContain("owner_id");
  const readers = product.filter(
    ({ path, names }) => path.startsWith("app/") && columns.some((column) => names.has(column)),
  );
  expect(listPaths(readers)).toEqual([]);
});

test("files are named after what they give", () => {
  const vague = /^(utils?|helpers?|types?|constants?|index|common|misc)\./;
  const kebab = /^(\[\w+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)*$/;
  const badlyNamed = sources.filter(
    ({ path }) => vague.test(basename(path)) || !kebab.test(basename(path)),
  );
  expect(listPaths(badlyNamed)).toEqual([]);
});

test("no file is longer than 200 lines, but for the interface's sentences", () => {
  const files = sources.filter(({ path }) => !path.startsWith("lib/i18n/"));
  const long = files.filter(({ text }) => text.split("\n").length > 201);
  expect(listPaths(long)).toEqual([]);
});

function listPaths(files: readonly Source[]): string[] {
  return files.map(({ path }) => path);
}
