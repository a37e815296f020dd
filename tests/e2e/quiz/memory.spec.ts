import type { Page } from "@playwright/test";
import { answersKey, bank, key } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { choose, expectQuestion, goOn, itemAt, question, readCode, words } from "./quiz-steps.ts";

async function answerTwo(page: Page): Promise<void> {
  await page.goto("/fr/quiz");
  await choose(page, 1, "b");
  await goOn(page);
  await choose(page, 2, "a");
  await goOn(page);
  await expectQuestion(page, 3);
}

test("after a reload the quiz offers to continue", async ({ page }) => {
  await answerTwo(page);
  await page.reload();
  const offer = page.getByRole("dialog", { name: words.fr.resumeTitle });
  await offer.getByRole("button", { name: "Reprendre à la question 3" }).click();
  await expect(offer).toBeHidden();
  await expectQuestion(page, 3);
  await expect(question(page, 3).locator("legend")).toBeFocused();
  await page.getByRole("link", { name: "Précédent" }).click();
  await expect(question(page, 2).locator('input[value="a"]')).toBeChecked();
});

test("on a new visit the offer leads to the first open question", async ({ page, context }) => {
  await answerTwo(page);
  await page.close();
  const later = await context.newPage();
  await later.goto("/fr/quiz");
  await later.getByRole("button", { name: "Reprendre à la question 3" }).click();
  await expectQuestion(later, 3);
});

test("starting again forgets the answers", async ({ page }) => {
  await answerTwo(page);
  await page.reload();
  await page.getByRole("button", { name: "Recommencer" }).click();
  await expectQuestion(page, 1);
  await expect(page.locator("fieldset input:checked")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expectQuestion(page, 1);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("Escape leaves the offer and keeps the answers", async ({ page }) => {
  await answerTwo(page);
  await page.reload();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expectQuestion(page, 3);
  await page.keyboard.press("Backspace");
  await expect(question(page, 2).locator('input[value="a"]')).toBeChecked();
});

test("the other language opens at the same question with the same answers", async ({ page }) => {
  await answerTwo(page);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(`**/en/quiz#q-${itemAt(3).id}`);
  await expectQuestion(page, 3);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("link", { name: words.en.previous }).click();
  await expect(question(page, 2).locator('input[value="a"]')).toBeChecked();
});

test("answers of a sheet that the bank no longer fits are passed over", async ({ page }) => {
  await page.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    `{"${itemAt(1).id}":"zz","gone-1":"a","x":3}`,
  ] as const);
  await page.goto(`/fr/quiz#q-${itemAt(1).id}`);
  await expect(question(page, 1).locator("legend")).toBeFocused();
  await expect(page.locator("fieldset input:checked")).toHaveCount(0);
});

function blockStorage(): void {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  });
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}

for (const [how, breakStorage] of [
  ["blocked", blockStorage],
  ["full", fillStorage],
] as const) {
  test(`with ${how} storage the quiz goes on to the result`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto("/fr/quiz");
    await choose(page, 1, "a");
    await page.getByRole("link", { name: "Vue d’ensemble" }).click();
    await goOn(page);
    await page.getByRole("button", { name: "Voir mon résultat" }).click();
    await page.waitForURL(`**/fr/result#${key}-*`);
  });
}

test("going back from the result finds the quiz complete", async ({ page }) => {
  await answerTwo(page);
  await page.getByRole("link", { name: "Vue d’ensemble" }).click();
  await goOn(page);
  await page.getByRole("button", { name: "Voir mon résultat" }).click();
  await page.waitForURL("**/fr/result#*");
  const kept = await page.evaluate((name) => localStorage.getItem(name), answersKey);
  expect(Object.keys(JSON.parse(kept ?? "{}"))).toHaveLength(bank.items.length);
});

test("the browser’s Back finds the last step of the quiz, and Forward the result again", async ({
  page,
}) => {
  await page.goto("/fr/quiz#review");
  await goOn(page);
  await page.getByRole("radio", { name: "Sales Manager" }).check();
  await page.getByRole("button", { name: words.fr.finish }).click();
  await page.waitForURL("**/fr/result#*");
  const result = page.url();
  await expect(page.locator("#verdict")).toBeVisible();
  for (const before of [async () => {}, () => page.reload()]) {
    await before();
    await page.goBack();
    await expect(page).toHaveURL("/fr/quiz#guess");
    await expect(page.locator("#guess")).toBeVisible();
    await expect(page.locator("#quiz [data-title]:visible")).toHaveCount(1);
    await expect(page.getByRole("radio", { name: "Sales Manager" })).toBeChecked();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.goForward();
    await expect(page).toHaveURL(result);
    await expect(page.locator("#verdict")).toBeVisible();
  }
});

test("what the browser itself restores is taken over", async ({ page }) => {
  await page.addInitScript(blockStorage);
  await page.goto("/fr/quiz");
  await expect(question(page, 1).locator("legend")).toBeFocused();
  await choose(page, 1, "b");
  await page.goto("/fr/privacy");
  await page.goBack();
  await expect(question(page, 1).locator('input[value="b"]')).toBeChecked();
  await expect(question(page, 1).locator("legend")).toBeFocused();
  await page.getByRole("link", { name: "Vue d’ensemble" }).click();
  await goOn(page);
  await page.getByRole("button", { name: "Voir mon résultat" }).click();
  await page.waitForURL("**/fr/result#*");
  expect(readCode(page.url())).toMatchObject({ [itemAt(1).id]: "b", [itemAt(2).id]: null });
});

for (const added of ["#xtor=AL-1", "#_=_", "#/", "#!", "#1", "#%", "#q-x)"]) {
  test(`an address that ends in ${added} opens the quiz, and after a reload the offer to go on`, async ({
    page,
  }) => {
    await page.goto(`/fr/quiz${added}`);
    await expectQuestion(page, 1);
    await choose(page, 1, "b");
    await page.reload();
    await page.getByRole("button", { name: "Reprendre à la question 2" }).click();
    await expectQuestion(page, 2);
    await expect(question(page, 1).locator('input[value="b"]')).toBeChecked();
  });
}
