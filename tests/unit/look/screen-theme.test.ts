import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tokens = readFileSync("app/_ui/tokens.css", "utf8");
const themes = readFileSync("app/_counsellor/screen/theme.module.css", "utf8");

function readColours(part: string): string[] {
  return [...part.matchAll(/--[\w-]+: #[0-9a-f]{6};/g)].map(([found]) => found);
}

function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, to ? text.indexOf(to, start) : undefined);
}

test("a theme chosen on the room's screen is the one of every other page", () => {
  const light = readColours(cut(tokens, ":root {", "@media"));
  const dark = readColours(cut(tokens, "(prefers-color-scheme: dark)", "(prefers-reduced-motion"));
  expect(light.length).toBeGreaterThan(15);
  expect(readColours(cut(themes, ".light", ".dark"))).toEqual(light);
  expect(readColours(cut(themes, ".dark", ""))).toEqual(dark);
});
