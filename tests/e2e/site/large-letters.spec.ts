import type { Page } from "@playwright/test";
import { answersKey, bank } from "../current-release.ts";
import { expect, test, visit } from "../fixture.ts";
import { findSheet } from "../result/result-states.ts";

const { code, answers } = findSheet("leaning");
const [role = "", other = ""] = bank.roles;
const pages = [
  ...["/fr", "/fr/quiz", "/fr/quiz#review", `/fr/result#${code}`, "/en/method", "/fr/paper"],
  ...[
    "/fr/roles",
    `/fr/roles/${role}`,
    `/fr/compare/${role}-or-${other}`,
    "/fr/join",
    "/fr/counsellor",
  ],
];

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

test("with letters twice as large, and with wider spacing, nothing is cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const found: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  for (const path of pages) {
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
  expect(found).toEqual([]);
});

test("in a window of 320 × 256 nothing that stays in place covers what has the focus", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    answersKey,
    JSON.stringify(answers),
  ] as const);
  const covered: string[] = [];
  for (const path of pages) {
    await visit(page, path);
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let step = 0; step < (key === "Tab" ? 14 : 10); step++) {
        await page.keyboard.press(key);
        const found = await page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const held = document.activeElement;
          if (!held || held === document.body) return null;
          const seen = held.closest("label") ?? held;
          const { left, top, width, height } = seen.getBoundingClientRect();
          const at = [0.2, 0.5, 0.8].map((part) =>
            document.elementFromPoint(left + width / 2, top + height * part),
          );
          const isSeen = at.some((node) => node && (seen.contains(node) || node.contains(seen)));
          return isSeen
            ? null
            : `${seen.tagName} ${seen.textContent.slice(0, 40)} at ${Math.round(top)}`;
        });
        if (found) covered.push(`${path} ${key}: ${found}`);
      }
    }
  }
  expect(covered).toEqual([]);
});
