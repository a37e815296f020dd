import { readFileSync } from "node:fs";

const css = readFileSync(new URL("../../../app/_ui/tokens.css", import.meta.url), "utf8");
const light = readColours(css.slice(0, css.indexOf("@media")));
const dark = { ...light, ...readColours(css.slice(css.indexOf("@media"), css.indexOf("reduced"))) };

/** The colours of app/_ui/tokens.css by name, in each theme. */
export const themes = [
  ["light", light],
  ["dark", dark],
] as const;

function readColours(part: string): Record<string, string> {
  const found = part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

/** (L1 + 0.05) / (L2 + 0.05), the lighter first: WCAG 2.2, "contrast ratio". */
export function contrast(a: string | undefined, b: string | undefined): number {
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
