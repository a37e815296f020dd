import { resultStrings } from "#lib/i18n/result/words.ts";
import { expect, test } from "../fixture.ts";
import { printSheets } from "../printed-pages.ts";
import { findSheet, states } from "./result-states.ts";

for (const locale of ["fr", "en"] as const) {
  const words = resultStrings[locale];
  for (const state of states.filter((one) => one !== "empty")) {
    test(`a ${state} result prints as one sheet with the way back (${locale})`, async ({
      page,
    }) => {
      const { code } = findSheet(state);
      await page.goto(`/${locale}/result#${code}`);
      await expect(page.locator("#keep")).toBeVisible();
      await expect(page.locator(`svg[aria-label="${words.keep.link}"] path`)).toBeAttached();
      const printed = await printSheets(page);
      expect(printed).toHaveLength(1);
      for (const text of [
        words.printed.changes,
        words.printed.notes,
        words.printed.skipped,
        code,
      ]) {
        expect(printed[0]).toContain(text.replaceAll(/\s+/g, " "));
      }
      // The last words of the sheet are there: nothing is cut off.
      expect(printed[0]).toMatch(new RegExp(`${words.printed.limits.slice(-20)}\\s*$`));
    });
  }
}

for (const [state, pages] of [
  ["leaning", 3],
  ["tieThree", 4],
] as const) {
  test(`a ${state} result prints in full on at most ${pages} sheets for who asks for it`, async ({
    page,
  }) => {
    await page.goto(`/fr/result#${findSheet(state).code}`);
    await page.getByLabel(resultStrings.fr.printed.printAll).check();
    const printed = await printSheets(page);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.length).toBeLessThanOrEqual(pages);
    expect(printed.join(" ")).toContain(resultStrings.fr.limits.title);
  });
}

test("without scripts one sheet is printed as well", async ({ openBrowser }) => {
  const page = await openBrowser({ javaScriptEnabled: false });
  await page.goto(`/fr/result/${findSheet("half").code}`);
  expect(await printSheets(page)).toHaveLength(1);
});
