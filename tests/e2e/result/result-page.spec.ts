import { findTone, listInvolved, wordCertainty } from "#app/_explanation/verdict.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { locales } from "#lib/locale.ts";
import { bank, sentences } from "../current-release.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";
import { findSheet, openDetail, states } from "./result-states.ts";

for (const locale of locales) {
  const words = resultStrings[locale];
  const name = (role: string) => sentences[locale].roles[role]?.name ?? role;

  for (const state of states) {
    test(`${locale}, ${state}: the device and the server give the same verdict and figures, axe finds nothing, and a narrow screen does not scroll sideways`, {
      tag: locale === "fr" && state === "leaning" ? "@walk" : [],
    }, async ({ page, openBrowser }) => {
      const { code, result } = findSheet(state);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/result#${code}`);
      const { heading, label } = words.verdict;
      const about = listInvolved(result).map(name);
      const [first = "", second = ""] = about;
      const nobody = state === "empty" ? heading.empty : heading.none;
      const title = [nobody, first, fillTemplate(heading.both, { first, second })][about.length];
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? heading.three);
      const certainty = wordCertainty(result, words.verdict);
      const chip = label[findTone(result)] + (certainty && ` · ${certainty}`);
      if (state !== "empty") {
        await expect(page.getByText(chip, { exact: true }).first()).toBeVisible();
        for (const [at, role] of bank.roles.entries()) {
          const figure = formatTenths(result.affinities[at] ?? 0, locale);
          await expect(page.locator(`#affinities [data-role="${role}"] strong`)).toHaveText(figure);
        }
      }

      const served = await openBrowser({ javaScriptEnabled: false });
      await served.goto(`/${locale}/result/${code}`);
      await expect(served.getByRole("heading", { level: 1 })).toHaveText(title ?? heading.three);
      const figures = "#affinities [data-role] strong";
      expect(await served.locator(figures).allTextContents()).toEqual(
        await page.locator(figures).allTextContents(),
      );

      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      await expectNoAxeViolations(page, { except: locale === "fr" ? [] : colourRules });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }

  test(`${locale}: what the ledger adds up to is the affinity shown, to the tenth`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result#${findSheet("half").code}`);
    await openDetail(page, locale);
    await page.getByText(words.ledger.open).click();
    const figures = (row: string) => page.locator(`#ledger ${row} td`).allTextContents();
    const roles = bank.roles.length;
    const sums = bank.roles.map(() => 500);
    for (const [at, figure] of (await figures("tr[data-item]")).entries()) {
      sums[at % roles] = (sums[at % roles] ?? 0) + readTenths(figure);
    }
    expect((await figures("tfoot tr")).map(readTenths)).toEqual(sums);
    const shown = await page.locator("#affinities [data-role] strong").allTextContents();
    expect(shown.map(readTenths)).toEqual(sums);
  });

  test(`${locale}: every reason and every statement of the role names its document and section`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result#${findSheet("clear").code}`);
    const reasons = page.locator("#why li");
    await openDetail(page, locale);
    await expect(reasons.nth(3)).toBeVisible();
    const source = /^.+, .+/;
    for (const reason of await reasons.all())
      await expect(reason.locator("small")).toHaveText(source);
    for (const cell of await page.locator("#comparison td").all())
      await expect(cell.locator("small")).toHaveText(source);
  });
}

/** A figure as the page writes it, in tenths: "−2,4" is −24. */
function readTenths(figure: string): number {
  const text = figure.replace("\u2212", "-").replace("+", "").replace(",", ".");
  return Math.round(Number(text) * 10);
}
