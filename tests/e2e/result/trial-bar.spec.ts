import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { expect, test } from "../fixture.ts";
import { findSheet, openDetail } from "./result-states.ts";

const { code } = findSheet("mixedTwo");

/** Opens a result in another language and window, and answers one question otherwise, by keyboard. */
async function tryAnswer(page: Page, locale: "fr" | "en"): Promise<void> {
  const words = resultStrings[locale];
  await page.goto(`/${locale}/result#${code}`);
  await openDetail(page, locale);
  await page.getByRole("button", { name: words.reasons.change }).first().click();
  await page.keyboard.press("ArrowDown");
}

/** How many pixels of the element that has the focus the bar covers. */
function measureCover(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bar = document.querySelector("aside[class*=bar]")?.getBoundingClientRect();
    const held = document.activeElement?.getBoundingClientRect();
    return bar && held ? Math.round(held.bottom - bar.top) : Number.NaN;
  });
}

for (const [width, height, locale] of [
  [360, 740, "fr"],
  [360, 640, "en"],
  [320, 256, "fr"],
  [768, 1024, "en"],
  [1440, 900, "fr"],
] as const) {
  test(`at ${width} × ${height} the bar of a trial takes a fifth of the window at most, with the way back, and covers nothing that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await tryAnswer(page, locale);
    const words = resultStrings[locale].trial;
    const bar = page.getByRole("complementary", { name: words.bar });
    await expect(bar).toBeVisible();
    const box = await bar.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(height / 5);
    await expect(bar.getByRole("button", { name: words.restoreAll })).toBeInViewport({ ratio: 1 });
    expect(await bar.evaluate((node) => node.scrollHeight - node.clientHeight)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expect.poll(() => measureCover(page)).toBeLessThanOrEqual(0);
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press("Tab");
      await expect.poll(() => measureCover(page)).toBeLessThanOrEqual(0);
    }
  });
}

test("the bar makes way for sharing, and comes back", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await tryAnswer(page, "fr");
  const bar = page.getByRole("complementary", { name: resultStrings.fr.trial.bar });
  await expect(bar).toBeVisible();
  await page.getByRole("region", { name: shareStrings.fr.dialog.title }).scrollIntoViewIfNeeded();
  await expect(bar).toBeHidden();
  await page.locator("#trial").scrollIntoViewIfNeeded();
  await expect(bar).toBeVisible();
});
