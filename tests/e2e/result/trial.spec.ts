import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";
import { findSheet, openDetail } from "./result-states.ts";

const { code } = findSheet("leaning");

for (const locale of locales) {
  const words = resultStrings[locale];

  test(`${locale}: two actions change an answer; compass and figures move, the real answer stays marked, and back`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result#${code}`);
    const figures = page.locator("#affinities [data-role] strong");
    const point = page.locator("svg[role=img] circle").last();
    await expect(figures).toHaveCount(3);
    const before = { figures: await figures.allTextContents(), point: await point.boundingBox() };

    await openDetail(page, locale);
    await page.getByRole("button", { name: words.reasons.change }).first().click();
    await page.keyboard.press("ArrowDown");

    const bar = page.getByRole("complementary", { name: words.trial.bar });
    await expect(bar).toContainText(words.trial.count.one ?? "");
    expect(await figures.allTextContents()).not.toEqual(before.figures);
    const marked = page.locator("#trial fieldset", { hasText: words.trial.changed });
    await expect(marked).toHaveCount(1);
    await expect(marked.getByText(words.trial.given)).toBeVisible();
    await expect(marked.locator("input:checked")).toBeFocused();
    await expect(page.getByRole("status").first()).not.toBeEmpty();
    await expectNoAxeViolations(page, { except: locale === "fr" ? [] : colourRules });

    await bar.getByRole("button", { name: words.trial.restoreAll }).click();
    await expect(bar).toBeHidden();
    expect(await figures.allTextContents()).toEqual(before.figures);
    await expect(page.locator("#verdict")).toBeFocused();
    await expect(page).toHaveURL(`/${locale}/result#${code}`);
  });

  test(`${locale}: the answers said to bring another role to the top do`, async ({ page }) => {
    await page.goto(`/${locale}/result#${code}`);
    const ways = page.locator("#changes section[data-role]");
    await expect(ways).toHaveCount(2);
    await openDetail(page, locale);
    for (const way of await ways.all()) {
      const role = await way.getAttribute("data-role");
      await way.getByRole("button").click();
      await expect(page.locator(`#affinities li[data-role="${role}"]`)).toContainText(
        words.affinities.first,
      );
    }
  });
}

test("other answers can be tried on the served page once scripts run, and it links to the quiz before", async ({
  page,
  openBrowser,
}) => {
  await page.goto(`/fr/result/${code}`);
  await openDetail(page, "fr");
  await page.getByRole("button", { name: resultStrings.fr.reasons.change }).first().click();
  await page.keyboard.press("ArrowDown");
  await expect(
    page.getByText(resultStrings.fr.trial.count.one ?? "", { exact: true }),
  ).toBeVisible();

  const served = await openBrowser({ javaScriptEnabled: false });
  await served.goto(page.url());
  await openDetail(served, "fr");
  const change = served.getByRole("link", { name: resultStrings.fr.reasons.change }).first();
  await expect(change).toHaveAttribute("href", /^\/fr\/quiz#q-[a-z0-9-]+$/);
});
