import type { Page } from "@playwright/test";
import { releases } from "../../../lib/bank/released.ts";
import { locales } from "../../../lib/locale.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { listPages } from "./site-pages.ts";

const { bank, sentences, sources } = releases[0];

/** Pages that say something about the roles; the claims are spread over them. */
const contentPaths = (paths: readonly string[], locale: string) =>
  paths.filter(
    (path) => path.startsWith(`/${locale}/roles`) || path.startsWith(`/${locale}/compare`),
  );

async function readFacts(page: Page): Promise<Record<string, unknown>[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.map((block) => JSON.parse(block));
}

for (const locale of locales) {
  test(`${locale}: everything that is known of the roles is on a page, with its source`, async ({
    page,
    request,
  }) => {
    const paths = contentPaths(await listPages(request), locale);
    let text = "";
    for (const path of paths) {
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

for (const [locale, colorScheme] of [
  ["fr", "light"],
  ["fr", "dark"],
  ["en", "light"],
] as const) {
  test(`${locale}, ${colorScheme}: axe finds nothing on any listed page, and nothing scrolls sideways at 360 px`, async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const paths = (await listPages(request)).filter((path) => path.startsWith(`/${locale}`));
    for (const path of paths) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
      await expectNoAxeViolations(page);
    }
  });
}

test("the language switch keeps the page", async ({ page }) => {
  await page.goto("/fr/roles/account-manager");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/roles\/account-manager$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an address that leads nowhere answers 404 with a way on, in both languages", async ({
  page,
}) => {
  for (const path of ["/nowhere", "/fr/nowhere", "/en/roles/boss", "/fr/compare/a-vs-b"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("link", { name: /quiz/i }).first()).toBeVisible();
    await expectNoAxeViolations(page);
  }
});
