import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, themes } from "./colours.ts";

const layout = readFileSync(new URL("../../../app/[locale]/layout.tsx", import.meta.url), "utf8");
const roles = ["sales", "account", "territory"];
const grounds = [
  "paper",
  "paper-raised",
  "water",
  "accent-soft",
  ...roles.map((role) => `role-${role}-soft`),
];
const texts = ["ink", "ink-soft", "accent", ...roles.map((role) => `role-${role}`)];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ["accent-ink", "accent"] as const,
  ["button-ink", "button"] as const,
  ["paper", "ink"] as const,
  ...roles.map((role) => ["on-role", `role-${role}`] as const),
];
const controls = ["line-strong", "focus"];

describe.each(themes)("the %s theme", (_, colours) => {
  test.each(pairs)("has at least 4.5:1 for %s on %s", (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls.flatMap((control) => grounds.map((ground) => [control, ground] as const)))(
    "has at least 3:1 for %s on %s",
    (control, ground) => {
      expect(contrast(colours[control], colours[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  test("gives the browser's frame the colour of the paper", () => {
    expect(layout).toContain(`color: "${colours.paper}"`);
  });
});

test("white on black is 21:1", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
});
