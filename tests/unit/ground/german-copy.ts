import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const parts = ["app", "lib", "public", "questions", "package.json", "proxy.ts", "next.config.mjs"];

/** Copies the site to a folder of its own, with the packages linked in. */
export function copySite(): string {
  const copy = mkdtempSync(join(tmpdir(), "azimut-german-"));
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Names German in the copy as a language of the product, and nothing else. */
export function nameGerman(copy: string): void {
  change(copy, "lib/locale.ts", [
    ['["fr", "en"]', '["fr", "en", "de"]'],
    [
      "  en: { name:",
      `  de: { name: "Deutsch", tag: "de-DE", decimal: ",", percent: "\\u00a0%", colon: ": " },\n  en: { name:`,
    ],
  ]);
}

/** Takes the other steps of CONTRIBUTING in the copy; what German says is the English. */
export function wordGerman(copy: string): void {
  for (const words of globSync("lib/i18n/*/words.ts")) {
    const area = words.replace("/words.ts", "");
    writeFileSync(join(copy, area, "de.ts"), readFileSync(join(area, "en.ts")));
    const text = readFileSync(words, "utf8")
      .replace('import en from "./en.ts";', '$&\nimport de from "./de.ts";')
      .replaceAll(
        /\ben: (en[.\w]*)/g,
        (whole, from: string) => `${whole}, de: ${from.replace("en", "de")}`,
      )
      .replaceAll(/\{ fr, en \}/g, "{ fr, en, de }");
    writeFileSync(join(copy, words), text);
  }
  for (const english of globSync("questions/**/en.json")) {
    const text = readFileSync(english, "utf8").replace('"locale": "en"', '"locale": "de"');
    writeFileSync(join(copy, english.replace("en.json", "de.json")), text);
  }
  for (const sources of globSync("questions/commercial-roles/v*/sources.json")) {
    change(copy, sources, [[/("en": )("[^"]*")/g, '$1$2, "de": $2']]);
  }
  change(copy, "lib/bank/released.ts", [
    [
      /import (en\w+) from "(.*)en.json" (.*)/g,
      (line: string) =>
        `${line}\n${line.replace(/\ben(\w+) /, "de$1 ").replace("en.json", "de.json")}`,
    ],
    [
      /en: (.*)\((en\w+)\)/g,
      (line: string) => `${line}, ${line.replace("en: ", "de: ").replace("(en", "(de")}`,
    ],
  ]);
  change(copy, "lib/bank/schema.ts", [["en: sentence", "en: sentence, de: sentence"]]);
  change(copy, "lib/cards/token.ts", [["en: 1", "en: 1, de: 2"]]);
  change(copy, "lib/sessions/people/alias.ts", [
    [/\n {2}en: (\[[\s\S]*?\n {2}\]),/, "$&\n  de: $1,"],
  ]);
  change(copy, "app/global-error.tsx", [[/\n {2}en: (\{[\s\S]*?\n {2}\}),/, "$&\n  de: $1,"]]);
}

type Step = readonly [from: string | RegExp, to: string | ((found: string) => string)];

/** Changes a file of the copy; a step that finds nothing to change is a mistake here or in CONTRIBUTING. */
function change(copy: string, path: string, steps: readonly Step[]): void {
  const text = steps.reduce(
    (before, [from, to]) => {
      const after = typeof to === "string" ? before.replace(from, to) : before.replace(from, to);
      if (after === before) throw new Error(`${path}: nothing to change at ${from}`);
      return after;
    },
    readFileSync(join(copy, path), "utf8"),
  );
  writeFileSync(join(copy, path), text);
}
