import type { Page } from "@playwright/test";
import { locales } from "#lib/locale.ts";
import { bank, sentences, sources } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { listedPages } from "./listed-pages.ts";

async function readFacts(page: Page): Promise<Record<string, unknown>[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.map((block) => JSON.parse(block));
}

for (const locale of locales) {
  test(`${locale}: everything that is known of the roles is on a page, with its source`, async ({
    openBrowser,
  }) => {
    const page = await openBrowser({ javaScriptEnabled: false });
    let text = "";
    for (const path of listedPages) {
      if (!path.startsWith(`/${locale}/roles`) && !path.startsWith(`/${locale}/compare`)) continue;
      await page.goto(path);
      text += await page.locator("main").textContent();
    }
    const told = text.replace(/\s+/g, " ");
    const missing = Object.keys(sources.claims).filter((id) => {
      const words = sentences[locale].claims[id]?.text ?? id;
      return !told.includes(words.replace(/\s+/g, " "));
    });
    expect(missing).toEqual([]);
    const sections = Object.values(sources.claims).map(({ section }) => section);
    expect(sections.filter((section) => !told.includes(section.replace(/\s+/g, " ")))).toEqual([]);
  });

  test(`${locale}: role and comparison pages tell search engines what they are`, async ({
    page,
  }) => {
    const [role = "", other = ""] = bank.roles;
    await page.goto(`/${locale}/roles/${role}`);
    const kinds = (facts: Record<string, unknown>[]) => facts.map((fact) => fact["@type"]);
    const facts = await readFacts(page);
    expect(kinds(facts)).toEqual(["BreadcrumbList", "Occupation", "FAQPage"]);
    expect(facts[1]).toMatchObject({ name: sentences[locale].roles[role]?.name });
    await page.goto(`/${locale}/compare/${role}-vs-${other}`);
    expect(kinds(await readFacts(page))).toEqual(["BreadcrumbList", "FAQPage"]);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      new RegExp(`/${locale}/compare/${role}-vs-${other}$`),
    );
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(3);
  });
}

test("the language switch keeps the page", async ({ page }) => {
  await page.goto("/fr/roles/account-manager");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/roles\/account-manager$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
