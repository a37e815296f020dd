import { landingStrings } from "#lib/i18n/landing/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { answersKey, bank } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { choose, expectQuestion, goOn, itemAt, question, words } from "./quiz-steps.ts";

const skipped = Object.fromEntries(bank.items.map(({ id }) => [id, null]));

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("a tap goes on by itself: said politely, the next question has the focus, Back undoes it", async ({
  page,
}) => {
  await page.goto("/fr/quiz");
  await expect(question(page, 1).locator("legend")).toBeFocused();
  const tapped = question(page, 1).locator("label").first();
  await tapped.tap();
  await expect(page.getByRole("status").filter({ hasText: words.fr.pace.noted })).toHaveCount(1);
  await expectQuestion(page, 2);
  await expect(question(page, 2).locator("legend")).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole("link", { name: words.fr.previous }).tap();
  await expectQuestion(page, 1);
  await expect(question(page, 1).locator("input").first()).toBeChecked();
  // What was chosen already goes on again, and so does another choice.
  await tapped.tap();
  await expectQuestion(page, 2);
});

test("a sentence chooses its end, and a point refines it", async ({ page }) => {
  const scale = bank.items.find(({ kind }) => kind === "scale");
  const panel = page.locator(`#q-${scale?.id}`);
  await page.addInitScript(() => localStorage.setItem("azimut:pace", "manual"));
  await page.goto(`/fr/quiz#q-${scale?.id}`);
  await panel.locator("label").nth(1).tap();
  await expect(panel.locator('input[value="e"]')).toBeChecked();
  await panel.locator('label:has(input[value="d"])').tap();
  await expect(panel.locator('input[value="d"]')).toBeChecked();
  await expect(panel).toBeVisible();
});

test("keys never go on by themselves, and the setting that turns it off is remembered", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/fr/quiz");
  await expect(question(page, 1).locator("legend")).toBeFocused();
  await page.keyboard.press("1");
  await page.keyboard.press("ArrowDown");
  await page.clock.runFor(5000);
  await expectQuestion(page, 1);
  await goOn(page);
  const setting = page.getByRole("checkbox", { name: words.fr.pace.setting });
  await setting.uncheck();
  await page.goto(`/fr/quiz#q-${itemAt(3).id}`);
  await page.reload();
  await page.keyboard.press("Escape");
  await expect(setting).not.toBeChecked();
  await question(page, 3).locator("label").first().tap();
  await page.clock.runFor(5000);
  await expectQuestion(page, 3);
});

test("the progress scale is solid where there is an answer and hollow where one was skipped", async ({
  page,
}) => {
  await page.goto("/fr/quiz");
  await choose(page, 1, "a");
  await goOn(page);
  await goOn(page);
  await choose(page, 3, "b");
  await goOn(page);
  const paths = page.locator("#progress-cells path");
  const starts = async (path: number) =>
    [...((await paths.nth(path).getAttribute("d")) ?? "").matchAll(/M([0-9.]+) /g)].map(([, x]) =>
      Math.floor(Number(x)),
    );
  // The first is the line that they stand on.
  expect((await starts(1)).sort()).toEqual([0, 1, 2]);
  expect(await starts(2)).toEqual([1]);
});

test("who comes back to a finished quiz is offered the result first", async ({ page }) => {
  await page.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    JSON.stringify({ ...skipped, [itemAt(1).id]: "a" }),
  ] as const);
  await page.goto("/fr/quiz");
  const offer = page.getByRole("dialog", { name: words.fr.resumeTitle });
  await expect(offer.getByRole("button").first()).toHaveText(words.fr.finish);
  await expect(offer.getByRole("button").first()).toBeFocused();
  await offer.getByRole("button", { name: words.fr.finish }).click();
  await page.waitForURL("**/fr/result#*");
  await expect(page.locator("#verdict")).toBeVisible();
});

test("the landing page and the bare result page know one's results, until they are erased", async ({
  page,
}) => {
  const first = { ...skipped, [itemAt(1).id]: "a" };
  const kept = { [answersKey]: JSON.stringify(first) };
  await page.goto("/fr/privacy");
  await page.evaluate((all) => Object.assign(localStorage, all), kept);
  await page.goto("/fr");
  const start = page.getByText(landingStrings.fr.start).first();
  const see = page.getByRole("link", { name: landingStrings.fr.seeResult });
  await expect(start).toBeVisible();
  const place = await start.boundingBox();
  await page.goto(`/fr/result#${encodeAnswers(bank, first)}`);
  await expect(page.locator("#detail")).toBeVisible();

  await page.goto("/fr");
  await expect(see).toBeVisible();
  await expect(start).toBeHidden();
  expect((await see.boundingBox())?.y).toBe(place?.y);
  await see.click();
  await expect(page.locator("#verdict")).toBeVisible();
  await page.goto("/fr/result");
  const list = page.getByRole("region", { name: resultStrings.fr.history.title });
  await expect(list.getByRole("link")).toHaveCount(1);
  await expectNoAxeViolations(page);
  await list.getByRole("button", { name: resultStrings.fr.history.forget }).click();
  await expect(list).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("azimut:results"))).toBeNull();
});
