import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { readSources } from "../ground/sources.ts";
import { readDictionaries } from "./dictionaries.ts";

const sources = readSources();
const code = sources.filter(({ path }) => /^(app|lib|scripts)\/(?!i18n\/)/.test(path));
const named = new Map(code.map(({ path, text }) => [path, listNames(text)]));
const imported = new Map(code.map(({ path, imports }) => [path, imports.map((one) => one.target)]));

// A function among the words hands dictionaries on: who calls it reads them.
const handing = sources
  .filter(({ path }) => path.startsWith("lib/i18n/"))
  .flatMap(({ text }) => text.split("export function ").slice(1));

// Codes that a dictionary has a sentence for come from lib, ids from the bank.
const ids = new Set([
  ...code.filter(({ path }) => path.startsWith("lib/")).flatMap(({ path }) => namesOf([path])),
  ...listNames(JSON.stringify(releases)),
]);

const dictionaries = (await readDictionaries()).filter(([name]) => name !== "bank");

test.each(dictionaries)("every sentence of %s is read", (name, { fr }) => {
  expect(findUnread(name, fr)).toEqual([]);
});

test("a sentence that nothing reads is found", () => {
  const planted = { title: "", legend: { nobodyReadsThis: { one: "", other: "" } } };
  expect(findUnread("quizStrings", planted)).toEqual(["legend.nobodyReadsThis"]);
});

/** Gives the paths of the sentences of a dictionary whose name stands nowhere near the dictionary. */
function findUnread(name: string, words: object): string[] {
  const givers = handing.filter((text) => listNames(text).has(name));
  const reading = new RegExp(`\\b(${[name, ...givers.map(readName)].join("|")})\\b`);
  const readers = code.filter(({ text }) => reading.test(text));
  const near = new Set([...namesOf(findNeighbours(readers.map(({ path }) => path))), ...ids]);
  return listKeys(words).filter((path) => !isNamed(path.split(".").at(-1) ?? "", near));
}

/** Gives the name that a function's text begins with. */
function readName(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? "";
}

/** Gives the files, those that import them, and everything that they bring: words are handed on both ways. */
function findNeighbours(paths: readonly string[]): Set<string> {
  const importers = code.filter(({ imports }) =>
    imports.some(({ target }) => paths.includes(target)),
  );
  const found = new Set(paths);
  // A set is walked through to what was added on the way.
  for (const path of found) for (const target of imported.get(path) ?? []) found.add(target);
  return new Set([...found, ...importers.map(({ path }) => path)]);
}

function namesOf(paths: Iterable<string>): string[] {
  return [...paths].flatMap((path) => [...(named.get(path) ?? [])]);
}

/** Gives every word of a program's text but those of its comments. */
function listNames(text: string): Set<string> {
  return new Set(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").match(/[\w-]+/g));
}

/** Tells whether a key is named, or is made of names (two roles, joined by a space). A place in a list and a form of a plural are no names. */
function isNamed(key: string, names: ReadonlySet<string>): boolean {
  return /^(\d+|one|other)$/.test(key) || key.split(" ").every((part) => names.has(part));
}

function listKeys(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const own = path + key;
    return typeof value === "object" && value ? [own, ...listKeys(value, `${own}.`)] : [own];
  });
}
