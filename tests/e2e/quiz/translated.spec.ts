import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { expect, test, visit } from "../fixture.ts";
import { findSheet, openDetail } from "../result/result-states.ts";
import { translate } from "../translated-page.ts";
import { expectQuestion, itemAt, question } from "./quiz-steps.ts";

const { code } = findSheet("mixedTwo");
const words = resultStrings.fr;

/** Plays the quiz's beginning and a result, and gives all that the page says on the way, step by step. */
async function play(page: Page, open: (path: string) => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  /** Notes what the page says once all of it is drawn. */
  async function note() {
    let last = "";
    await expect(async () => {
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const before = last;
      last = (await page.locator("main").textContent()) ?? "";
      expect(last).toBe(before);
    }).toPass();
    said.push(last);
  }
  await open("/fr/quiz");
  await question(page, 1).locator("label:has(input):visible").first().click();
  await expectQuestion(page, 2);
  await note();

  await open(`/fr/result#${code}`);
  const sheet = page.getByRole("region", { name: shareStrings.fr.dialog.title });
  await expect(sheet.getByRole("img")).toBeVisible();
  await openDetail(page, "fr");
  await note();
  const bar = page.getByRole("complementary", { name: words.trial.bar });
  await page.getByRole("button", { name: words.reasons.change }).first().click();
  for (const number of [1, 2, 3]) {
    const trial = page.locator(`#try-${itemAt(number).id}`);
    await trial.locator("input:not(:checked)").first().press("Space");
    await expect(bar).toBeVisible();
    await note();
    said.push((await bar.textContent()) ?? "");
  }
  await bar.getByRole("button", { name: words.trial.restoreAll }).press("Enter");
  await expect(bar).toBeHidden();
  await note();
  for (const choice of Object.values(shareStrings.fr.dialog.choices)) {
    await sheet.getByRole("radio", { name: choice.name }).check();
    await note();
  }
  return said;
}

test("a page that the browser translates says what the plain one says, at every step", async ({
  page,
  openBrowser,
}) => {
  const plain = await play(page, async (path) => {
    await visit(page, path);
  });
  expect(new Set(plain).size).toBeGreaterThan(7);
  const other = await openBrowser({ locale: "fr-FR" });
  const translated = await play(other, async (path) => {
    await visit(other, path);
    await translate(other);
  });
  expect(translated).toEqual(plain);
});
