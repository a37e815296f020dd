import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Weight } from "./glyph-widths.ts";

/** The name that a picture's typeface goes by. */
export const pictureFont = "Bricolage Grotesque";

const weights: readonly Weight[] = [400, 700];
const files = "node_modules/@fontsource/bricolage-grotesque/files";

/** Gives the path of the font file for a weight. */
export function fontPath(weight: Weight): string {
  return join(process.cwd(), files, `bricolage-grotesque-latin-${weight}-normal.woff`);
}

/** Reads the fonts that pictures are set in, as @vercel/og wants them. */
export function readPictureFonts() {
  return weights.map((weight) => ({
    name: pictureFont,
    weight,
    style: "normal" as const,
    data: readFileSync(fontPath(weight)),
  }));
}
