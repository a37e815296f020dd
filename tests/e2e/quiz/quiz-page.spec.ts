import type { Page } from "@playwright/test";
import { locales } from "#lib/locale.ts";
import { sentences } from "../current-release.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";
import { choose, expectQuestion, goOn, oneOfEach, question, words } from "./quiz-steps.ts";

test("the first question and its answers are on the first screen of a phone, under the words that set the scene", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of locales) {
    await page.goto(`/${locale}/quiz`);
    const bar = await question(page, 1)
      .getByRole("link", { name: words[locale].next })
      .boundingBox();
    const answers = question(page, 1).locator("input:not([value=''])");
    for (const answer of await answers.all()) {
      const box = await answer.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    }
    const scene = sentences[locale].frame ?? words[locale].frame;
    await expect(page.getByText(scene, { exact: true })).toBeVisible();
  }
});

for (const width of [360, 768, 1440]) {
  test(`nothing shifts while the page loads and questions change, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(watchShifts);
    await page.goto("/fr/quiz", { waitUntil: "networkidle" });
    const head = await placeOfHead(page, 1);
    const title: unknown[] = [];
    for (let number = 2; number <= 8; number++) {
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      await expectQuestion(page, number);
      const [count, scale, text] = await placeOfHead(page, number);
      expect([count, scale]).toEqual(head.slice(0, 2));
      title.push(text);
    }
    expect(title).toEqual(Array(7).fill(title[0]));
    expect(await readShifts(page)).toEqual([]);
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await readShifts(page)).toEqual([]);
  });
}

/** Where the count, the progress bar and the question's text begin; before the first question's text the scene may be set. */
async function placeOfHead(page: Page, number: number): Promise<unknown[]> {
  const parts = await question(page, number).locator("legend > *").all();
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  return boxes.map((box) => [box?.x, box?.y]);
}

/** Keeps what the browser counts as cumulative layout shift: every shift that no key or tap has just caused. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, "hadRecentInput")) shifts.push(JSON.stringify(entry));
    }
  }).observe({ type: "layout-shift", buffered: true });
}

async function readShifts(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, "shifts"));
}

test("axe finds nothing in any state of the quiz, in both themes", { tag: "@walk" }, async ({
  page,
}) => {
  const expectNothingFound = async () => {
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeViolations(page, { only: colourRules });
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { id } of oneOfEach) {
    await page.goto(`/fr/quiz#q-${id}`);
    await page.locator(`#q-${id} input`).first().check();
    await expectNothingFound();
  }
  await page.goto("/fr/quiz#review");
  // Tall enough for every row: none of them lies half under the bar that stays at the foot.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await expectNothingFound();
  await page.setViewportSize({ width: 1280, height: 720 });
  await goOn(page);
  await expectNothingFound();
  await page.reload();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNothingFound();
});

for (const locale of locales) {
  // In the stand-in typeface, which is wider: who waits for the font reads in it.
  test(`with letters twice as large no panel scrolls sideways (${locale})`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(`/${locale}/quiz`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const panels = page.locator("#quiz [data-title]");
    const ids = await panels.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(24);
    for (const id of ids) {
      await page.goto(`/${locale}/quiz#${id}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(360);
    }
    complaints.splice(0);
  });
}

test("at a zoom of 400 % everything is reached by scrolling down alone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/fr/quiz");
  for (let number = 1; number <= 2; number++) {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await choose(page, number, "");
    await goOn(page);
  }
  await expectQuestion(page, 3);
});
