import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { bank } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { expectShort, phone } from "./reading-length.ts";
import { findSheet } from "./result-states.ts";

/*
 * A result is read on a phone: who, what the job is and how sure that is stand on its first screen; what stands before the
 * folded detail is at most seven screens and 900 words.
 */

const express = selectExpress(bank).items.map(({ id }) => [id, "a"] as const);
const codes = {
  clear: findSheet("clear").code,
  leaning: findSheet("leaning").code,
  mixed: findSheet("mixedTwo").code,
  tie: findSheet("tieThree").code,
  half: findSheet("half").code,
  express: encodeAnswers(bank, Object.fromEntries(express)),
};

for (const locale of locales) {
  for (const [state, code] of Object.entries(codes)) {
    test(`${locale}, ${state}: all that matters is on the first screen, and the way to the detail is short`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(`/${locale}/result#${code}`);
      await expect(page.locator("#detail")).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (const part of ["#verdict", "[data-tone]", "main svg[role=img]"]) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY), part).toBeLessThanOrEqual(
          phone.height,
        );
      }
      await expectShort(page, `${locale}, ${state}`);
    });
  }

  test(`${locale}: a small number leads to its source, which names article and section`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result#${codes.clear}`);
    const source = page.locator("#source-1");
    await expect(source).toBeHidden();
    await page.locator("#portrait sup a").first().click();
    await expect(source).toBeInViewport();
    await expect(source).toHaveText(/^\S.+, .+/);
    await expect(page).toHaveURL(`/${locale}/result#${codes.clear}`);
  });

  test(`${locale}: the contents of the detail open it at the part that one wants, and stay in reach`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/result#${codes.clear}`);
    const { contents, parts } = resultStrings[locale].detail;
    const list = page.getByRole("navigation", { name: contents });
    await list.getByRole("link", { name: parts.limits }).click();
    await expect(page.locator("#limits h2")).toBeInViewport();
    await expect(list).toBeInViewport();
    for (const link of await list.getByRole("link").all()) {
      const target = (await link.getAttribute("href")) ?? "";
      await expect(page.locator(target)).toBeVisible();
    }
  });
}
