import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readSources } from "./sources.ts";

const sources = readSources().filter(({ path }) => /^(app|lib|questions)\//.test(path));
const imports = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.map(({ target }) => target).filter((target) => /^(app|lib|questions)\//.test(target)),
  ]),
);

/** The room of a file: `lib/bank`, `app/_quiz`, `app/_counsellor/board`; pages and route handlers are one room, `app`. */
function findRoom(path: string): string {
  const [top = "", room = "", inner = "", file] = path.split("/");
  if (top === "app" && !room.startsWith("_")) return "app";
  return room === "_counsellor" && file !== undefined
    ? `${top}/${room}/${inner}`
    : `${top}/${room}`;
}

/** Gives each circle of a graph once, as a line `a → b → a`: every way that leads back to where it began. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const left = new Set<string>();
  function walk(node: string, way: string[]): void {
    if (way.includes(node)) {
      circles.push([...way.slice(way.indexOf(node)), node].join(" → "));
      return;
    }
    if (left.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...way, node]);
    left.add(node);
  }
  for (const node of graph.keys()) walk(node, []);
  return circles;
}

/** Every TypeScript file that a page brings with it, itself included; types count, style does not. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !/\.tsx?$/.test(path)) return seen;
  seen.add(path);
  for (const target of imports.get(path) ?? []) reach(target, seen);
  return seen;
}

test("a circle is found, also one of two", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["a"]],
    ["d", ["b"]],
    ["e", ["a"]],
  ]);
  expect(findCircles(graph)).toEqual(["a → b → c → a", "b → d → b"]);
});

test("no file imports one that imports it, through however many others; types count", () => {
  expect(imports.size).toBeGreaterThan(300);
  expect(findCircles(imports)).toEqual([]);
});

test("no room imports one that imports it", () => {
  const rooms = new Map<string, string[]>();
  for (const [path, targets] of imports) {
    const room = findRoom(path);
    const others = targets.map(findRoom).filter((other) => other !== room);
    rooms.set(room, [...new Set([...(rooms.get(room) ?? []), ...others])]);
  }
  expect(rooms.size).toBeGreaterThan(15);
  expect(findCircles(rooms)).toEqual([]);
});

test.each([
  ["app/[locale]/result/page.tsx", 97],
  ["app/[locale]/quiz/page.tsx", 124],
])("%s brings at most %i files, not counting sentences", (page, most) => {
  const files = [...reach(page)].filter((path) => !/^lib\/i18n\/.*\/(fr|en)\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(20);
  expect(files.length, files.sort().join("\n")).toBeLessThanOrEqual(most);
});

test("no folder lists more than 25 files at one level", () => {
  const folders = ["app", "lib", "questions", "scripts"].flatMap((top) => [
    top,
    ...readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  ]);
  const crowded = folders
    .map((folder) => ({
      folder,
      files: readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length,
    }))
    .filter(({ files }) => files > 25);
  expect(crowded).toEqual([]);
});
