import type { Page } from "@playwright/test";
import { expect, visit } from "./fixture.ts";

/** Gives what is cut off on any of these pages on a telephone, with letters twice as large or with wider spacing. */
export async function findCutLetters(page: Page, paths: readonly string[]): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  const found: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  for (const path of paths) {
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await visit(page, path);
    await expect(page.locator("html")).toHaveCSS("font-size", "32px");
    found.push(...(await findCut(page)).map((text) => `${path} large: ${text}`));
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await addStyle(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    found.push(...(await findCut(page)).map((text) => `${path} spaced: ${text}`));
  }
  return found;
}

/** Gives every page that a style of the reader's own is laid over. */
async function addStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
}

/** Gives what stands out of the window sideways, or is cut off by the box that it stands in. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const cut: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>("body *")) {
      if (!node.checkVisibility({ visibilityProperty: true }) || node.closest("svg, dialog"))
        continue;
      const { right, left, width: own, height } = node.getBoundingClientRect();
      if (own < 4 || height < 4 || node.textContent.trim() === "") continue;
      const slides = (box: Element | null) =>
        box !== null && /auto|scroll/.test(getComputedStyle(box).overflowX);
      let box: Element | null = node;
      while (box && !slides(box)) box = box.parentElement;
      const { overflowX, overflowY } = getComputedStyle(node);
      const hides = /hidden|clip/.test(overflowX) || /hidden|clip/.test(overflowY);
      const isOut = !box && (right > width + 1 || left < -1);
      const isCut =
        hides &&
        (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1);
      if (isOut || isCut)
        cut.push(`${node.tagName} ${node.className}: ${node.textContent.slice(0, 40)}`);
    }
    return cut;
  });
}
