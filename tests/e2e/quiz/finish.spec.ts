import type { Page } from "@playwright/test";
import { selectExpress } from "#lib/scoring/answers.ts";
import { isSettled } from "#lib/scoring/early-finish.ts";
import { bank, sentences } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { goOn, readCode, words } from "./quiz-steps.ts";

/** The option that the first role weighs most, item by item: the sheet that is settled soonest. */
const ideal = Object.fromEntries(
  bank.items.map(({ id, options }) => {
    const best = Math.max(...options.map(({ weights }) => weights[0] ?? 0));
    return [id, options.find(({ weights }) => weights[0] === best)?.id ?? ""];
  }),
);

test.beforeEach(({ page }) => {
  return page.emulateMedia({ reducedMotion: "reduce" });
});

for (const [name, path, quiz] of [
  ["full", "/fr/quiz", bank],
  ["express", "/fr/quiz/express", selectExpress(bank)],
] as const) {
  test(`${name}: the quiz offers to finish from the answer on that settles the first role, never before`, async ({
    page,
  }) => {
    await page.goto(path);
    const notice = page.getByText(words.fr.settled);
    let settledAt = 0;
    for (const [place, { id }] of quiz.items.entries()) {
      const given = quiz.items.slice(0, place + 1).map((item) => [item.id, ideal[item.id] ?? null]);
      await page.locator(`#q-${id} input[value="${ideal[id]}"]`).press("Space");
      const isOffered = isSettled(quiz, Object.fromEntries(given)) && place + 1 < quiz.items.length;
      await expect(notice).toHaveCount(isOffered ? 1 : 0);
      if (isOffered) settledAt ||= place + 1;
      await goOn(page);
    }
    expect(settledAt).toBeGreaterThan(quiz.items.length / 2);
    expect(settledAt).toBeLessThan(quiz.items.length);
  });
}

test("the offer names no role, is announced, and leads by keyboard to the guess and the result", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await answerUntilSettled(page);
  const notice = page.getByRole("status").filter({ hasText: words.fr.settled });
  await expect(notice).toBeVisible();
  for (const { name } of Object.values(sentences.fr.roles)) {
    await expect(notice).not.toContainText(name);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectNoAxeViolations(page);
  const link = notice.getByRole("link", { name: words.fr.settledLink });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#guess legend")).toBeFocused();
  await expect(notice).toBeHidden();
  await page.getByRole("button", { name: words.fr.finish }).click();
  await page.waitForURL("**/fr/result#*");
  expect(Object.values(readCode(page.url()))).toContain(null);
});

test("it is said in full once; after that a link is enough", async ({ page }) => {
  await answerUntilSettled(page);
  const reason = page.getByText(words.fr.settled);
  const link = page.getByRole("link", { name: words.fr.settledLink });
  await expect(reason).toBeVisible();
  await goOn(page);
  await expect(reason).toBeHidden();
  await expect(link).toBeVisible();
  await page.goBack();
  await expect(reason).toBeVisible();
});

test("an answer taken back takes the offer back", async ({ page }) => {
  await answerUntilSettled(page);
  await page.locator("fieldset:visible input").last().press("Space");
  await expect(page.getByText(words.fr.settled)).toHaveCount(0);
});

/** Stops at the question whose answer settles the first role. */
async function answerUntilSettled(page: Page): Promise<void> {
  await page.goto("/fr/quiz");
  for (const [place, { id }] of bank.items.entries()) {
    await page.locator(`#q-${id} input[value="${ideal[id]}"]`).press("Space");
    const given = bank.items.slice(0, place + 1).map((item) => [item.id, ideal[item.id] ?? null]);
    if (isSettled(bank, Object.fromEntries(given))) return;
    await goOn(page);
  }
}

test("the result's scripts come before the last answer", async ({ page }) => {
  const own = await (await page.request.get("/fr/quiz")).text();
  const ahead: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const isScript = response.request().resourceType() === "script";
    if (isScript && !own.includes(pathname)) ahead.push(pathname);
  });
  await page.goto("/fr/quiz#review", { waitUntil: "networkidle" });
  await expect.poll(() => ahead.length).toBeGreaterThan(2);
});
