import type { Page } from "@playwright/test";
import { trial } from "#lib/bank-tools/report/certified-quiz.ts";
import { createFigures } from "#lib/bank-tools/report/figures.ts";
import { certificatePageStrings, certificateStrings } from "#lib/i18n/certificate/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { locales } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { studyBank } from "#lib/scoring/simulation/study.ts";
import { bank, sentences } from "../current-release.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";

const part = selectExpress(bank);

/** The cells of the one table with this caption, row by row, without its heads. */
async function readTable(page: Page, caption: string): Promise<string[][]> {
  const table = page.locator("table").filter({ has: page.getByText(caption, { exact: true }) });
  await expect(table, caption).toHaveCount(1);
  return table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
}

for (const locale of locales) {
  const strings = certificateStrings[locale];
  const words = certificatePageStrings[locale];
  const { percent, finePercent, number, count } = createFigures(locale);
  const names = bank.roles.map((role) => sentences[locale].roles[role]?.name ?? role);
  const quizzes = [
    { name: strings.full, tried: bank },
    { name: strings.express, tried: part },
  ];

  test(`the method page shows the certificate's and the simulation's own figures (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/method`);
    for (const { name, tried } of quizzes) {
      const { roles, ties, sheets, careless } = certifyBank(tried);
      expect(await readTable(page, `${strings.firstTitle} (${name})`)).toEqual(
        roles.map(({ firstAlone, firstTied }, place) => [
          names[place],
          finePercent(firstAlone),
          finePercent(firstTied),
        ]),
      );
      const values = { name, sheets: count(sheets) };
      await expect(page.getByText(fillTemplate(words.first.caption, values))).toHaveCount(1);
      const shares = [...roles.map(({ firstAlone }) => firstAlone), ties.share].map(finePercent);
      // Where a word may part is in no accessible name.
      const label = [...names, strings.ties.replace("\u00ad", "")].map(
        (who, place) => `${who} ${shares[place]}`,
      );
      const bar = page.getByRole("img", { name: `${strings.firstTitle} (${name})` });
      await expect(bar).toHaveAccessibleName(new RegExp(`${label.join(", ")}$`));
      const habits = await readTable(page, fillTemplate(words.careless.table, { name }));
      expect(habits.map(([, , , stability]) => stability)).toEqual(
        careless.map(({ stability }) => percent(stability)),
      );

      const { confusions, leftOut, reliability } = studyBank(tried, trial);
      const cells = await readTable(page, fillTemplate(words.people.table, { name }));
      expect(cells.filter((row) => row.length > 1)).toEqual(
        confusions.flatMap(({ rows }) =>
          rows.map(({ found, tied }, place) => [names[place], ...[...found, tied].map(percent)]),
        ),
      );
      if (tried !== bank) continue;
      // What hangs on each question, and each dimension.
      const changed = await readTable(page, strings.leftOutTitle);
      expect(changed.map(([, ...figures]) => figures)).toEqual(
        leftOut.map((item) => [percent(item.changed), percent(item.touched)]),
      );
      const caption = fillTemplate(words.dimensions.table, { bar: number(0.7, 2) });
      const measured = await readTable(page, caption);
      expect(measured.map(([, figure]) => figure?.slice(0, 4))).toEqual(
        reliability.map(({ reliability: value }) => number(value ?? 0, 2)),
      );
    }
  });

  test(`in the stand-in typeface no table is wider than a narrow phone (${locale})`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(`/${locale}/method`, { waitUntil: "networkidle" });
    const wide = await page.locator("table").evaluateAll((tables) => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      return tables
        .filter(({ parentElement: room }) => room && room.scrollWidth > room.clientWidth)
        .map((table) => table.querySelector("caption")?.textContent);
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    complaints.splice(0);
  });

  test(`axe finds nothing on the method page on a wide screen, tables open (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${locale}/method`, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
    await expectNoAxeViolations(page, { except: locale === "fr" ? [] : colourRules });
  });
}
