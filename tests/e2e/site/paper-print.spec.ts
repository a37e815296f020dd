import { paperStrings } from "#lib/i18n/paper/words.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { bank, sentences } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { printSheets } from "../printed-pages.ts";

for (const locale of ["fr", "en"] as const) {
  for (const [mode, path, sheets] of [
    ["full", "paper", 3],
    ["express", "paper/express", 2],
  ] as const) {
    test(`/${locale}/${path} prints as ${sheets} sheets: all questions, then the way to add up`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}`);
      const printed = await printSheets(page);
      expect(printed).toHaveLength(sheets);
      const questions = printed.slice(0, -1).join(" ");
      const { items } = mode === "full" ? bank : selectExpress(bank);
      for (const { id } of items) {
        const asked = sentences[locale].items[id];
        for (const text of [asked?.text ?? "?", ...Object.values(asked?.options ?? {})]) {
          for (const word of text.split(/\s+/)) expect(questions).toContain(word);
        }
      }
      const { score, sheet } = paperStrings[locale];
      expect(questions).toContain(sheet.line);
      const last = printed.at(-1) ?? "";
      for (const text of [score.title, score.total, score.readingTitle, score.marginFormula]) {
        expect(last).toContain(text.replaceAll(/\s+/g, " "));
      }
      // The end of the sheet is not cut off.
      expect(last).toMatch(/\/quiz(\/express)?\s*$/);
    });
  }
}

test("the paper page does not scroll sideways on a phone: only its table of points does", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/fr/paper");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
