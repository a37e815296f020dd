import { answersKey, bank } from "../current-release.ts";
import { expect, test, visit } from "../fixture.ts";
import { findCutLetters } from "../large-letters.ts";
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

test("with letters twice as large, and with wider spacing, nothing is cut off", async ({
  page,
}) => {
  expect(await findCutLetters(page, pages)).toEqual([]);
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
