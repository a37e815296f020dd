import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../../app/_ui/tokens.css", import.meta.url), "utf8");
const layout = readFileSync(new URL("../../../app/[locale]/layout.tsx", import.meta.url), "utf8");
const light = readColours(css.slice(0, css.indexOf("@media")));
const dark = { ...light, ...readColours(css.slice(css.indexOf("@media"), css.indexOf("reduced"))) };
const themes = [
  ["light", light],
  ["dark", dark],
] as const;

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

function readColours(part: string): Record<string, string> {
  const found = part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

/** (L1 + 0.05) / (L2 + 0.05), the lighter first: WCAG 2.2, "contrast ratio". */
function contrast(a: string | undefined, b: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  if (!colour) throw new Error("The tokens lack a colour that is used.");
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
