import type { Page } from "@playwright/test";
import { bank } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import {
  choose,
  expectQuestion,
  goOn,
  itemAt,
  oneOfEach,
  question,
  readCode,
  sampleAnswers,
  sampleChoice,
  titleOf,
  words,
} from "./quiz-steps.ts";

const total = bank.items.length;

// Two dozen questions, one after the other: on a busy machine that takes its time.
test.beforeEach(({ page }) => {
  return page.emulateMedia({ reducedMotion: "reduce" });
});

for (const locale of ["fr", "en"] as const) {
  test(`${locale}: a person clicks through the quiz and reaches the result`, {
    tag: locale === "fr" ? "@walk" : [],
  }, async ({ page }) => {
    const strings = words[locale];
    await page.goto(`/${locale}/quiz`);
    for (let number = 1; number <= total; number++) {
      await expectQuestion(page, number);
      await choose(page, number, sampleChoice(number));
      await goOn(page, locale);
    }
    await expect(page.locator("#guess legend")).toBeFocused();
    await page.getByRole("radio", { name: "Territory Manager" }).check();
    await page.getByRole("button", { name: strings.finish }).click();
    await page.waitForURL(`**/${locale}/result#*`);
    expect(readCode(page.url())).toEqual(sampleAnswers());
    expect(await page.evaluate(() => localStorage.getItem("azimut:guess"))).toBe(
      "territory-manager",
    );
  });
}

test.describe("on a phone of 360 px", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("a person answers with one tap a question, on the sentence, and nothing scrolls sideways", async ({
    page,
  }) => {
    await page.goto("/fr/quiz");
    for (let number = 1; number <= total; number++) {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
      await expectQuestion(page, number);
      await question(page, number).locator("label").first().tap();
    }
    await expect(page.locator("#guess")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("button", { name: "Voir mon résultat" }).tap();
    await page.waitForURL("**/fr/result#*");
    const firsts = bank.items.map(({ id, options }) => [id, options[0]?.id]);
    expect(readCode(page.url())).toEqual(Object.fromEntries(firsts));
  });

  test("everything to press is at least 44 px high and wide", async ({ page }) => {
    for (const { id } of oneOfEach) {
      await page.goto(`/fr/quiz#q-${id}`);
      const targets = page.locator("form :is(a, label, button):visible:not(footer *)");
      for (const target of await targets.all()) {
        const name = (await target.textContent()) ?? "";
        const box = await target.boundingBox();
        expect(box?.height, name).toBeGreaterThanOrEqual(44);
        expect(box?.width, name).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

test("the quiz is answered by keyboard alone", { tag: "@walk" }, async ({ page }) => {
  await page.goto("/fr/quiz");
  await expect(question(page, 1).locator("legend")).toBeFocused();
  for (let number = 1; number <= total; number++) {
    await expect(page).toHaveTitle(titleOf("fr", number));
    await expect(question(page, number).locator("legend")).toBeFocused();
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
  }
  await expect(page.locator("#guess legend")).toBeFocused();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/result#*");
  const seconds = bank.items.map(({ id, options }) => [id, options[1]?.id]);
  expect(readCode(page.url())).toEqual(Object.fromEntries(seconds));
});

test("digits and arrows choose, Backspace goes back, Enter without a choice skips", async ({
  page,
}) => {
  await page.goto("/en/quiz");
  const radio = (number: number, index: number) =>
    question(page, number).getByRole("radio").nth(index);
  await expect(question(page, 1).locator("legend")).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(radio(1, 0)).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(radio(1, 1)).toBeChecked();
  await page.keyboard.press("3");
  await expect(radio(1, 2)).toBeChecked();
  await expect(radio(1, 2)).toBeFocused();

  await page.keyboard.press("Enter");
  await expectQuestion(page, 2);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 3);
  await page.keyboard.press("Backspace");
  await expectQuestion(page, 2);
  await expect(question(page, 2).getByRole("radio", { name: words.en.unknown })).toBeChecked();

  // Above the highest digit nothing happens, and with a modifier a key is the browser's.
  await page.keyboard.press("9");
  await page.keyboard.press("Control+1");
  await expect(question(page, 2).getByRole("radio", { name: words.en.unknown })).toBeChecked();
});

test("the browser's Back and a reload keep the place", async ({ page }) => {
  await page.goto("/fr/quiz");
  await choose(page, 1, "a");
  await goOn(page);
  await goOn(page);
  await expectQuestion(page, 3);
  await page.goBack();
  await expectQuestion(page, 2);
  await page.goBack();
  await expectQuestion(page, 1);
  await expect(question(page, 1).getByRole("radio").first()).toBeChecked();
  await page.goForward();
  await expectQuestion(page, 2);
  await page.reload();
  await expectQuestion(page, 2);
});

/** Gives the overview's counts as assistive technology gets them: they are counters of the style, not text of the page. */
async function readCounts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const texts = nodes.map((node) => String(node.name?.value ?? "").trim()).filter(Boolean);
  const labels = [words.fr.answered, words.fr.skipped, words.fr.unseenCount];
  return labels.map((label) => texts[texts.indexOf(label) + 1] ?? "");
}

test("the overview tells answered, skipped and open questions apart, and leads back", async ({
  page,
}) => {
  await page.goto("/fr/quiz");
  await choose(page, 1, "a");
  await goOn(page);
  await choose(page, 2, "");
  await goOn(page);
  await page.getByRole("link", { name: "Vue d’ensemble" }).click();

  const rows = page.locator("fieldset:visible");
  await expect(rows).toHaveCount(total);
  await expect(rows.nth(0)).not.toContainText(words.fr.unseen, { useInnerText: true });
  await expect(rows.nth(1)).toContainText(words.fr.unknown, { useInnerText: true });
  await expect(rows.nth(2)).toContainText(words.fr.unseen, { useInnerText: true });
  expect(await readCounts(page)).toEqual(["1", "1", String(total - 2)]);

  await page.getByRole("link", { name: "Revoir la question 3" }).click();
  await expectQuestion(page, 3);
});

test("one answer later is changed in two actions", async ({ page }) => {
  await page.goto("/fr/quiz#review");
  await goOn(page);
  await page.getByRole("button", { name: "Voir mon résultat" }).click();
  await page.waitForURL("**/fr/result#*");

  await page.goto(`/fr/quiz#q-${itemAt(5).id}`);
  await expectQuestion(page, 5);
  await choose(page, 5, "b");
  await page.getByRole("button", { name: "Voir mon résultat" }).click();
  await page.waitForURL("**/fr/result#*");
  const skipped = bank.items.map(({ id }) => [id, null]);
  expect(readCode(page.url())).toEqual({ ...Object.fromEntries(skipped), [itemAt(5).id]: "b" });
});
