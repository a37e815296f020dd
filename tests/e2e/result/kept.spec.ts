import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { locales } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { answersKey, bank } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { findSheet } from "./result-states.ts";

const { code, answers } = findSheet("leaning");
const express = Object.fromEntries(
  selectExpress(bank).items.map(({ id }, place) => [id, place % 4 === 0 ? null : "a"]),
);
const expressCode = encodeAnswers(bank, express);
const goOn = fillTemplate(resultStrings.fr.express.goOn, {
  n: bank.items.length - bank.express.length,
});

function readKept(page: Page): Promise<unknown> {
  return page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? "null"), answersKey);
}

for (const locale of locales) {
  const words = resultStrings[locale].keep;

  test(`${locale}: a result that came as a link is changed in the quiz with its own answers`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result#${code}`);
    expect(await readKept(page)).toBeNull();
    await page.getByRole("link", { name: words.change }).click();
    await page.waitForURL(`**/${locale}/quiz#review`);
    expect(await readKept(page)).toEqual(answers);
    await expect(page.locator("fieldset input:checked")).toHaveCount(bank.items.length);
  });

  test(`${locale}: where the device keeps other answers the page says so and leaves them alone`, async ({
    page,
  }) => {
    const own = { [bank.items[0]?.id ?? ""]: "b" };
    await page.goto(`/${locale}/privacy`);
    await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
      answersKey,
      JSON.stringify(own),
    ] as const);
    await page.goto(`/${locale}/result#${code}`);
    await expect(page.getByText(words.other)).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: words.changeOther }).click();
    await page.waitForURL(`**/${locale}/quiz#review`);
    expect(await readKept(page)).toEqual(own);
  });
}

test("an express result that came as a link goes on in the quiz with its own answers", async ({
  page,
}) => {
  await page.goto(`/fr/result#${expressCode}`);
  await page.getByRole("link", { name: goOn }).click();
  const first = bank.items.find(({ id }) => !(id in express));
  await page.waitForURL(`**/fr/quiz#q-${first?.id}`);
  expect(await readKept(page)).toEqual(express);
});

test("an express result of another device says that it goes on there", async ({ page }) => {
  await page.goto("/fr/privacy");
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    JSON.stringify(answers),
  ] as const);
  await page.goto(`/fr/result#${expressCode}`);
  await expect(page.getByText(resultStrings.fr.express.other)).toBeVisible();
  await expect(page.getByRole("link", { name: goOn })).toHaveCount(0);
});
