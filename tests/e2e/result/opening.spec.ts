import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { answersKey, key } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { goOn, words } from "../quiz/quiz-steps.ts";
import { findSheet } from "./result-states.ts";

/*
 * After the last answer the quiz shows what the result opens with in its own place. The page of the result then takes over,
 * and nothing moves.
 */

const { code, answers } = findSheet("leaning");

for (const width of [360, 768, 1440]) {
  test(`the result's page leaves everything where it stood in the quiz's place, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const release = await holdResultPage(page);
    await openGuess(page);
    await page.evaluate(() => window.scrollTo(0, 40));
    await page.getByRole("button", { name: words.fr.finish }).click();
    await expect(page.locator("#verdict")).toBeVisible();
    await expect(page.locator("#quiz")).toHaveCount(0);
    await expect(page).toHaveTitle(`${resultStrings.fr.title} · Azimut`);
    await expect(page).toHaveURL(/\/fr\/quiz#guess$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    // A link over hidden ones is not taken for the skip link that it is.
    await expectNoAxeViolations(page, { except: ["region"] });
    await page.evaluate(() => window.scrollTo(0, 30));
    const before = await readHead(page);
    expect(before.length).toBeGreaterThan(50);
    release();
    await expect(page).toHaveURL(`/fr/result#${code}`);
    await expect(page.locator("#detail")).toBeVisible();
    expect(await readHead(page)).toEqual(before);
  });
}

test("what is shown is the result of the answers given last", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const release = await holdResultPage(page);
  await openGuess(page);
  await page.locator("#quiz fieldset").evaluateAll(answerOtherwise);
  await page.getByRole("button", { name: words.fr.finish }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  const before = await readHead(page);
  release();
  await expect(page).toHaveURL(new RegExp(`/fr/result#${key}-`));
  await expect(page).not.toHaveURL(new RegExp(code));
  await expect(page.locator("#detail")).toBeVisible();
  expect(await readHead(page)).toEqual(before);
});

test("without answers the result's page says what to do", async ({ page }) => {
  await page.goto("/fr/quiz#review", { waitUntil: "networkidle" });
  await goOn(page);
  await page.getByRole("button", { name: words.fr.finish }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/result#${key}-`));
  await expect(page.locator("#verdict")).toBeVisible();
});

test("where the result's scripts did not come, the result opens in a document of its own", async ({
  page,
  complaints,
}) => {
  const own = await (await page.request.get("/fr/quiz")).text();
  const isAhead = ({ pathname }: URL) => pathname.endsWith(".js") && !own.includes(pathname);
  let refusedAt = Number.POSITIVE_INFINITY;
  page.on("requestfailed", () => {
    refusedAt = Date.now();
  });
  await page.route(isAhead, (route) => route.abort());
  await openGuess(page);
  // They are tried a second time within a second.
  await expect.poll(() => Date.now() - refusedAt, { timeout: 20_000 }).toBeGreaterThan(2000);
  await page.unroute(isAhead);
  await page.getByRole("button", { name: words.fr.finish }).click();
  await expect(page).toHaveURL(`/fr/result#${code}`);
  await expect(page.locator("#detail")).toBeVisible();
  complaints.splice(0);
});

/** The quiz with every question answered, at its last panel, as it was answered before. */
async function openGuess(page: Page): Promise<void> {
  await page.goto("/fr/privacy");
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    JSON.stringify(answers),
  ] as const);
  await page.goto("/fr/quiz#review");
  await goOn(page);
}

/** Keeps the page of the result from coming until the function given is called. */
async function holdResultPage(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route("**/fr/result?_rsc=*", async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

/** What the header, the verdict and the compass show, and where. */
function readHead(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const parts =
      "header:has(> div > nav) *, main > article > div:first-child > :nth-child(-n + 2) *";
    return [...document.querySelectorAll(parts)].flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const text = part.childElementCount > 0 ? "" : part.textContent;
      return width > 0 ? [[part.tagName, text, x, y, width, height]] : [];
    });
  });
}

/** Chooses another option of the first questions, as somebody does who goes back to them. */
function answerOtherwise(questions: Element[]): void {
  for (const question of questions.slice(0, 6)) {
    question.querySelector<HTMLInputElement>("input:not(:checked)")?.click();
  }
}
