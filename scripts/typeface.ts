import { globSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const source =
  "node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2";
const made = "app/_ui/frame/azimut-text.woff2";

/** What French and English are written with, so that a new sentence seldom needs a new file. */
const written =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{|}" +
  "ÀÂÇÉÈÊËÎÏÔŒÙÛÜàâçéèêëîïôœùûü«»‘’“”–—…·°×€\u00a0\u202f";

/**
 * Gives the typeface's one file: of Bricolage Grotesque the weights used, and every character that our sentences, questions
 * and pages have. What people write themselves may have others: those are drawn in the stand-in of base.css.
 */
export function cutTypeface(): Promise<Buffer> {
  const texts = globSync(["lib/i18n/**/*.ts", "questions/**/*.json", "app/**/*.tsx"]).map((file) =>
    readFileSync(file, "utf8"),
  );
  const characters = [...new Set(written + texts.join(""))].sort().join("");
  return subsetFont(readFileSync(source), characters, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 800 } },
  });
}

if (import.meta.main) writeFileSync(made, await cutTypeface());
