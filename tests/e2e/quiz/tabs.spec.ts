import type { Page } from "@playwright/test";
import type { Answers } from "#lib/scoring/answers.ts";
import { answersKey } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { choose, expectQuestion, goOn, itemAt, question, words } from "./quiz-steps.ts";

/** Opens the quiz at a question, as a tab of its own that scripts have taken over. */
async function openAt(page: Page, number: number): Promise<Page> {
  await page.goto(`/fr/quiz#q-${itemAt(number).id}`);
  await expect(page.locator("#quiz[data-live]")).toBeVisible();
  await expectQuestion(page, number);
  return page;
}

function readKept(page: Page): Promise<Answers> {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}"), answersKey);
}

const radio = (page: Page, number: number, value: string) =>
  question(page, number).locator(`input[value="${value}"]`);

test("two tabs have one sheet: each writes what it changes and shows what the other changed, and erased stays erased", async ({
  page,
  context,
}) => {
  await openAt(page, 1);
  const other = await openAt(await context.newPage(), 2);
  await choose(page, 1, "b");
  await expect(radio(other, 1, "b")).toBeChecked();
  await choose(other, 2, "a");
  expect(await readKept(page)).toEqual({ [itemAt(1).id]: "b", [itemAt(2).id]: "a" });
  await choose(page, 1, "a");
  await expect(radio(other, 1, "a")).toBeChecked();
  await expect(radio(page, 2, "a")).toBeChecked();
  expect(await readKept(page)).toEqual({ [itemAt(1).id]: "a", [itemAt(2).id]: "a" });

  // A page that the browser draws again by Back has its form as it was left.
  await other.goto("/fr/privacy");
  await page.reload();
  await page.getByRole("button", { name: words.fr.restart }).click();
  await expect.poll(() => readKept(page)).toEqual({});
  await other.goBack();
  await expect(other.locator("#quiz[data-live]")).toBeVisible();
  await expect(other.locator("#quiz input[type=radio]:checked")).toHaveCount(0);
  expect(await readKept(page)).toEqual({});
  await choose(other, 2, "b");
  await expect(radio(page, 2, "b")).toBeChecked();
  expect(await readKept(page)).toEqual({ [itemAt(2).id]: "b" });
  await page.reload();
  await expect(page.getByRole("dialog")).toBeVisible();
  await other.reload();
  await other.getByRole("button", { name: words.fr.restart }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("#quiz input[type=radio]:checked")).toHaveCount(0);
});

test("a choice made before the scripts arrive is kept where something was put into the page, so that it is drawn anew", async ({
  page,
  complaints,
}) => {
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto("/fr/quiz", { waitUntil: "commit" });
  await choose(page, 1, "b");
  await page.evaluate(() => {
    const put = document.createElement("div");
    put.textContent = "Traduire cette page ?";
    document.querySelector("main h1")?.before(put);
    document.querySelector("#quiz")?.toggleAttribute("data-before");
  });
  scripts.resolve();
  await expect(page.locator("#quiz[data-live]:not([data-before])")).toBeVisible();
  await expect(radio(page, 1, "b")).toBeChecked();
  await expect.poll(() => readKept(page)).toEqual({ [itemAt(1).id]: "b" });
  await goOn(page);
  await expectQuestion(page, 2);
  expect(complaints.splice(0).join()).toContain("#418");
});
