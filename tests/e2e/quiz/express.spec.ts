import type { Page } from "@playwright/test";
import { expressStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { answersKey, bank } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { goOn, itemAt, readCode, sampleAnswers, words } from "./quiz-steps.ts";

const { items } = selectExpress(bank);
const others = bank.items.filter(({ id }) => !bank.express.includes(id));
const answers = sampleAnswers();
const n = others.length;

test.beforeEach(({ page }) => {
  return page.emulateMedia({ reducedMotion: "reduce" });
});

/** Answers these questions one after the other, each shown when the one before was left with Next. */
async function answer(page: Page, asked: typeof items, locale: "fr" | "en" = "fr"): Promise<void> {
  for (const { id } of asked) {
    const panel = page.locator(`#q-${id}`);
    await expect(panel).toBeVisible();
    await panel.locator(`input[value="${answers[id] ?? ""}"]`).press("Space");
    await goOn(page, locale);
  }
}

/** The sheet of `sampleAnswers` at these items, every other item skipped. */
function sheetOf(asked: typeof items) {
  const given = new Set(asked.map(({ id }) => id));
  return Object.fromEntries(
    bank.items.map(({ id }) => [id, given.has(id) ? answers[id] : null] as const),
  );
}

for (const locale of ["fr", "en"] as const) {
  test(`${locale}: from the landing page through the express quiz to a result that says so, and on to the full one`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: expressStrings[locale].name }).click();
    await expect(page).toHaveURL(`/${locale}/quiz/express`);
    const count = fillTemplate(words[locale].count, { n: 1, total: items.length });
    await expect(page.getByText(count)).toBeVisible();
    await answer(page, items, locale);
    await page.getByRole("button", { name: words[locale].finish }).click();
    await page.waitForURL(`**/${locale}/result#*`);
    expect(readCode(page.url())).toEqual(sheetOf(items));

    const { express, verdict } = resultStrings[locale];
    const answered = items.filter(({ id }) => answers[id] !== null).length;
    const basis = fillPlural(verdict.express, { locale, n: answered, total: items.length });
    await expect(page.locator("#basis")).toHaveText(basis);
    await page.getByRole("link", { name: fillTemplate(express.goOn, { n }) }).click();
    await page.waitForURL(`**/${locale}/quiz#q-${others[0]?.id}`);
    await answer(page, others, locale);
    await page.getByRole("button", { name: words[locale].finish }).click();
    await page.waitForURL(`**/${locale}/result#*`);
    expect(readCode(page.url())).toEqual(answers);
    await expect(page.locator("#detail")).toBeVisible();
    await expect(page.getByText(express.title)).toHaveCount(0);
  });
}

test("from the express overview one goes on at the first open question, and back over the open ones", async ({
  page,
}) => {
  await page.goto("/fr/quiz/express");
  await answer(page, items.slice(0, 5));
  await page.getByRole("link", { name: words.fr.overview }).click();
  await expect(page.locator("fieldset:visible")).toHaveCount(items.length);
  await page.getByRole("link", { name: fillTemplate(expressStrings.fr.goOn, { n }) }).click();
  const open = bank.items.filter(
    ({ id }) => !items.slice(0, 5).some((answered) => answered.id === id),
  );
  await page.waitForURL(`**/fr/quiz#q-${open[0]?.id}`);
  await answer(page, open.slice(0, 2));
  await expect(page.locator(`#q-${open[2]?.id}`)).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(page.locator(`#q-${open[1]?.id}`)).toBeVisible();
});

test("the express quiz keeps what the full one was told, and forgets all of it when asked to", async ({
  page,
}) => {
  const other = others[0]?.id ?? "";
  await page.goto("/fr/privacy");
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    JSON.stringify({ [other]: "a" }),
  ] as const);
  const readKept = () =>
    page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? "null"), answersKey);
  await page.goto("/fr/quiz/express");
  await page.locator(`#q-${itemAt(1).id} input[value="b"]`).press("Space");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await readKept()).toEqual({ [other]: "a", [itemAt(1).id]: "b" });
  await page.getByRole("link", { name: words.fr.overview }).click();
  await page.getByRole("button", { name: words.fr.restartAll }).click();
  expect(await readKept()).toBeNull();
});

test("the page says what express costs, at 360 px, and axe finds nothing in any of its states", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const place of ["", "#review", "#guess"]) {
    await page.goto(`/fr/quiz/express${place}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  }
  await page.goto("/fr/quiz/express");
  await expect(page.getByText("Le prix de l’express")).toBeVisible();
  await page.goto("/fr/quiz");
  await expect(page.getByRole("link", { name: expressStrings.fr.name })).toBeVisible();
  await page.goto("/fr");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the other language opens the express quiz at the same question", async ({ page }) => {
  await page.goto("/fr/quiz/express");
  await answer(page, items.slice(0, 3));
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(`**/en/quiz/express#q-${items[3]?.id}`);
  // The keys are heard once scripts have taken over.
  await expect(page.locator(`#q-${items[3]?.id} legend`)).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(page.locator(`#q-${items[2]?.id} input:checked`)).toBeVisible();
});

test("search engines find it under its own address in both languages", async ({ request }) => {
  const page = await (await request.get("/en/quiz/express")).text();
  expect(page).toMatch(/<link rel="canonical" href="[^"]+\/en\/quiz\/express"/);
  expect(page).toMatch(/hrefLang="fr" href="[^"]+\/fr\/quiz\/express"/);
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/fr/quiz/express</loc>");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the express form posts, and the result says what it is and how to go on", async ({
    page,
  }) => {
    await page.goto("/fr/quiz/express");
    await answer(page, items);
    await page.getByRole("link", { name: words.fr.review }).click();
    await expect(
      page.getByRole("link", { name: fillTemplate(expressStrings.fr.goOn, { n }) }),
    ).toBeHidden();
    await goOn(page);
    await page.getByRole("button", { name: words.fr.finish }).click();
    await page.waitForURL("**/fr/result/*");
    expect(readCode(page.url())).toEqual(sheetOf(items));
    const { express } = resultStrings.fr;
    await expect(page.getByRole("heading", { name: express.title })).toBeVisible();
    await expect(page.getByText(express.again)).toBeVisible();
  });
});
