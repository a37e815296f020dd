import { expect, test } from "./fixture.ts";
import { findSheet } from "./result-sheets.ts";

for (const [state, pages] of [
  ["leaning", 3],
  ["tieThree", 4],
] as const) {
  test(`a ${state} result prints on at most ${pages} sheets of A4`, async ({ page }) => {
    await page.goto(`/fr/result#${findSheet(state).code}`);
    await expect(page.locator("#affinities")).toBeVisible();
    const margin = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };
    const pdf = await page.pdf({ format: "A4", margin });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(pages);
  });
}
