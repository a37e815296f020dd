import type { Locator, Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { expect, test, visit } from "../fixture.ts";
import { findSheet, openDetail } from "../result/result-states.ts";
import { translate } from "../translated-page.ts";
import { expectQuestion, itemAt, question } from "./quiz-steps.ts";

const { code } = findSheet("mixedTwo");
const words = resultStrings.fr;
const { dialog } = shareStrings.fr;

/** Plays the quiz's beginning, a result with other answers tried on it, and sharing; `see` is shown what changes at each step. */
async function play(
  page: Page,
  open: (path: string) => Promise<void>,
  see: (what: Locator) => Promise<void>,
): Promise<void> {
  await open("/fr/quiz");
  await question(page, 1).locator("label:has(input):visible").first().click();
  await expectQuestion(page, 2);
  await see(page.locator("#quiz > [data-title]:visible"));

  await open(`/fr/result#${code}`);
  const sheet = page.getByRole("region", { name: dialog.title });
  const sent = sheet.locator("p").filter({ hasText: dialog.never });
  await expect(sent).toBeVisible();
  const before = (await sent.textContent()) ?? "";
  await openDetail(page, "fr");
  await page.getByRole("button", { name: words.reasons.change }).first().click();
  const bar = page.getByRole("complementary", { name: words.trial.bar });
  for (const number of [1, 2, 3]) {
    const trial = page.locator(`#try-${itemAt(number).id}`);
    await trial.locator("input:not(:checked)").first().press("Space");
    await expect(bar).toContainText(fillPlural(words.trial.count, { locale: "fr", n: number }));
    await see(bar);
    await see(page.locator("#verdict"));
    await see(page.locator("#affinities [data-role]"));
  }
  await bar.getByRole("button", { name: words.trial.restoreAll }).press("Enter");
  await expect(bar).toBeHidden();
  await expect(sent).toHaveText(before);
  await see(page.locator("#verdict"));
  for (const choice of Object.values(dialog.choices)) {
    await sheet.getByRole("radio", { name: choice.name }).check();
    await see(sent);
  }
}

test("a page that the browser translates says what the plain one says, at every step", async ({
  page,
  openBrowser,
}) => {
  const said: string[][] = [];
  await play(
    page,
    async (path) => {
      await visit(page, path);
    },
    async (what) => {
      said.push(await what.allTextContents());
    },
  );
  expect(new Set(said.flat()).size).toBeGreaterThan(10);
  const other = await openBrowser({ locale: "fr-FR" });
  await play(
    other,
    async (path) => {
      await visit(other, path);
      await expect(other.locator("#quiz[data-live], #verdict")).toBeVisible();
      await translate(other);
    },
    (what) => expect(what).toHaveText(said.shift() ?? []),
  );
});
