import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";
import { listSentences } from "../i18n/dictionaries.ts";

/*
 * Rules of easy reading that a machine can hold (Inclusion Europe, "Information for all", 2009; in French FALC): a sentence is
 * one idea on a line of its own, at most twelve words, without brackets, quotes, dashes, figures or abbreviations, and ends there.
 */
const forms = locales.flatMap((locale) => [
  ...releases.flatMap(({ bank, sentences }) =>
    bank.roles.map((role) => {
      const lines = sentences[locale].roles[role]?.easy ?? [];
      return [`${locale}: ${role}, v${bank.version}`, lines] as const;
    }),
  ),
  [
    `${locale}: what a result says`,
    listSentences(resultStrings[locale].easy, "").map(([, text]) => text),
  ] as const,
]);

test.each(forms)("%s, in easy sentences", (_, lines) => {
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) {
    expect(line).toMatch(/^\p{Lu}[^.!?;:()«»“”–—\d]*[.]$/u);
    expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(12);
  }
});
