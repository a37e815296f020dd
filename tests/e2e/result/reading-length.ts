import type { Page } from "@playwright/test";
import { expect } from "../fixture.ts";

/** The screen that a result is measured on. */
export const phone = { width: 360, height: 740 };

const most = { screens: 7, words: 900 };

/** Fails where more than seven screens or 900 words of a result stand before its folded detail. Prints both under a name. */
export async function expectShort(page: Page, name: string): Promise<void> {
  const { screens, words } = await measureReading(page);
  console.log(`${name}: ${screens.toFixed(1)} screens, ${words} words`);
  expect(words).toBeGreaterThan(150);
  expect(words).toBeLessThanOrEqual(most.words);
  expect(screens).toBeLessThanOrEqual(most.screens);
}

/** How many screens and words stand before the detail. */
function measureReading(page: Page): Promise<{ screens: number; words: number }> {
  return page.evaluate(() => {
    const detail = document.querySelector("#detail");
    const main = document.querySelector("main");
    if (!detail || !main) throw new Error("no detail");
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let text = "";
    for (let node = walk.nextNode(); node && !detail.contains(node); node = walk.nextNode()) {
      if (node.parentElement?.checkVisibility()) text += ` ${node.nodeValue}`;
    }
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const top = detail.getBoundingClientRect().top + window.scrollY;
    return { screens: top / window.innerHeight, words };
  });
}
