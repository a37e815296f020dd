import type { Page } from "@playwright/test";
import { answersKey, bank } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import {
  choose,
  expectQuestion,
  goOn,
  itemAt,
  question,
  readCode,
  sampleAnswers,
  sampleChoice,
  words,
} from "./quiz-steps.ts";

/** Answers every question from the first one on, as a page without scripts has it. */
async function answerAll(page: Page): Promise<void> {
  for (let number = 1; number <= bank.items.length; number++) {
    await expectQuestion(page, number);
    await choose(page, number, sampleChoice(number));
    await goOn(page);
  }
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the form posts, and the server answers with the result", { tag: "@walk" }, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/fr/quiz");
    await answerAll(page);
    await expect(page.locator("#guess")).toBeVisible();
    await page.getByRole("link", { name: words.fr.review }).click();
    const row = page.locator("fieldset:visible").nth(2);
    await expect(row).not.toContainText(words.fr.unseen, { useInnerText: true });
    await goOn(page);
    await page.getByRole("radio", { name: "Sales Manager" }).check();
    await page.getByRole("button", { name: "Voir mon résultat" }).click();
    await page.waitForURL("**/fr/result/*");
    expect(readCode(page.url())).toEqual(sampleAnswers());
    expect(new URL(page.url()).searchParams.get("guess")).toBe("sales-manager");
  });

  test("Enter in a question does not send the form half-filled", async ({ page }) => {
    await page.goto("/fr/quiz");
    await choose(page, 1, "a");
    await page.keyboard.press("Enter");
    await expectQuestion(page, 1);
    expect(new URL(page.url()).pathname).toBe("/fr/quiz");
  });

  test("the page says that answers are sent, and hides the keys that need scripts", async ({
    page,
  }) => {
    await page.goto("/fr/quiz");
    await expect(page.getByText(words.fr.sent)).toBeVisible();
    await expect(page.getByText(words.fr.kept)).toBeHidden();
    await expect(page.locator("kbd").first()).toBeHidden();
  });
});

test("with scripts blocked on the way the first answer is possible", async ({
  page,
  complaints,
}) => {
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto("/fr/quiz");
  await choose(page, 1, "a");
  await goOn(page);
  await expectQuestion(page, 2);
  await choose(page, 2, "b");
  await page.getByRole("link", { name: "Précédent" }).click();
  await expect(question(page, 1).getByRole("radio").first()).toBeChecked();
  await expectNoAxeViolations(page);
  complaints.splice(0);
});

test("a choice made before the scripts arrive is kept when they do", async ({ page }) => {
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto("/fr/quiz", { waitUntil: "commit" });
  await choose(page, 1, "b");
  await goOn(page);
  await choose(page, 2, "c");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  scripts.resolve();
  // The title follows the question once the form is live.
  await expect(page).toHaveTitle(/^Question 2 /);
  await expect(question(page, 2).locator('input[value="c"]')).toBeChecked();
  const kept = await page.evaluate((name) => localStorage.getItem(name), answersKey);
  expect(JSON.parse(kept ?? "")).toEqual({ [itemAt(1).id]: "b", [itemAt(2).id]: "c" });
  await goOn(page);
  await page.goBack();
  await page.goBack();
  await expect(question(page, 1).locator('input[value="b"]')).toBeChecked();
});
