import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSource } from "../ground/sources.ts";

/** The style sheets that come with a file, in their order: what it imports first comes first. */
function listStyles(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path) || !existsSync(path)) return [];
  seen.add(path);
  if (path.endsWith(".css")) return [path];
  if (!path.startsWith("app/")) return [];
  const { imports } = parseSource(path, readFileSync(path, "utf8"));
  return imports
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ target }) => listStyles(target, seen));
}

// Else a panel would be drawn by the server, and its style would not come with the page.
test("in the browser the panels have the same styles, in the same order, as where they are drawn", () => {
  const drawn = listStyles("app/_quiz/panels/every-panel.tsx");
  expect(drawn.length).toBeGreaterThan(5);
  expect(listStyles("app/_quiz/panels/no-panel.ts")).toEqual(drawn);
});
