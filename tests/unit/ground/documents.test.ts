import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };

const documents = globSync(["*.md", "docs/**/*.md"])
  .filter((path) => path !== "CHANGELOG.md")
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Whether a path leads somewhere, as it stands or without its ending. Brackets are part of a page's path; `…` and capitals stand for what differs. */
function leadsSomewhere(path: string): boolean {
  const pattern = path
    .replaceAll(/[[\]]/g, "?")
    .replaceAll("…", "**")
    .replaceAll(/\b[A-Z]{2,}\b/g, "*");
  return globSync([pattern, `${pattern}.*`]).length > 0;
}

test("every file that a document names exists", () => {
  const named = documents.flatMap(({ path, text }) => {
    const quoted = [...text.matchAll(/`(?<quoted>[^`\s]+)`/g)].map(
      ({ groups }) => groups?.quoted ?? "",
    );
    // SECURITY.md names tests by their paths below `tests/`.
    const below = quoted.filter((name) => /^(unit|contract|e2e|crash)\//.test(name));
    const whole = quoted.filter((name) =>
      /^(app|lib|tests|scripts|questions|docs|public)\//.test(name),
    );
    return [...whole, ...below.map((name) => `tests/${name}`)].map((name) => ({ path, name }));
  });
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !leadsSomewhere(name))).toEqual([]);
});

test("every command that a document names is one", () => {
  const named = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-s )?(?<name>[a-z][\w:-]*)/g)].map(({ groups }) => ({
      path,
      name: groups?.name ?? "",
    })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !(name in manifest.scripts))).toEqual([]);
});

test("the promises of SECURITY.md stand in the order of their rows, each once", () => {
  const security = readFileSync("SECURITY.md", "utf8");
  const rows = [...security.matchAll(/^\| (\d+)(?:–\d+)? +\| ([^|]+) \|/gm)].map(
    ([, row = "", promise = ""]) => ({ row: Number(row), promise: promise.trim() }),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row).toSorted((a, b) => a - b));
  expect(new Set(rows.map(({ promise }) => promise)).size).toBe(rows.length);
});
