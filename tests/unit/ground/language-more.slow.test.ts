import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySite, nameGerman, wordGerman } from "./german-copy.ts";

/** The compiler names what lacks a language: what CONTRIBUTING says to write, and nothing else. */

let copy = "";

beforeAll(() => {
  copy = copySite();
  cpSync("tsconfig.json", join(copy, "tsconfig.json"));
  execFileSync("node_modules/.bin/node", ["node_modules/next/dist/bin/next", "typegen"], {
    cwd: copy,
  });
  nameGerman(copy);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

test("every dictionary that lacks the language is named, and what CONTRIBUTING names", () => {
  const lines = compile().filter((line) => line.includes("Property 'de' is missing"));
  const lacking = new Set(lines.map((line) => line.replace(/\(.*/, "")));
  expect([...lacking]).toEqual(expect.arrayContaining(globSync("lib/i18n/*/words.ts")));
  const [, steps = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("## Add a language");
  const [said = ""] = steps.split("\n## ");
  const named = [...said.matchAll(/`([\w*./-]+\.tsx?)`/g)].flatMap(([, path = ""]) =>
    globSync(path),
  );
  expect([...lacking].filter((path) => !named.includes(path))).toEqual([]);
}, 120_000);

test("with those written, everything compiles", () => {
  wordGerman(copy);
  expect(compile()).toEqual([]);
}, 120_000);

function compile(): string[] {
  const { stdout } = spawnSync("node_modules/.bin/tsc", ["--noEmit"], {
    cwd: copy,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => /^\S/.test(line));
}
