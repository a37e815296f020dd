import { releasedBanks } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, selectExpress } from "#lib/scoring/answers.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";
import { printSheets } from "../printed-pages.ts";
import { expectShort, phone } from "./reading-length.ts";

/*
 * A result without a role, of somebody who declines every activity mildly and answers the rest as the first role would; and
 * one whose three roles are level, since nothing but the ratings is answered. Banks without ratings have no such result.
 */

const rated = releasedBanks.find(({ items }) => items.some(({ kind }) => kind === "rating"));

function decline(items: Bank["items"]): Answers {
  return Object.fromEntries(
    items.map(({ id, kind, options }) => {
      const best = Math.max(...options.map(({ weights }) => weights[0] ?? 0));
      const likely = options.find(({ weights }) => weights[0] === best);
      return [id, kind === "rating" ? "b" : (likely?.id ?? null)];
    }),
  );
}

const sheets: Record<string, Answers> = rated
  ? {
      none: decline(rated.items),
      express: decline(selectExpress(rated).items),
      level: decline(rated.items.filter(({ kind }) => kind === "rating")),
    }
  : {};

for (const locale of locales) {
  const words = resultStrings[locale];
  for (const [name, answers] of Object.entries(sheets)) {
    const code = rated ? encodeAnswers(rated, answers) : "";

    test(`${locale}, ${name}: nobody is named first, what it rests on comes next, and the way to the detail is short`, async ({
      page,
      openBrowser,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(`/${locale}/result#${code}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.verdict.heading.none);
      await expect(page.locator("#detail")).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (const part of ["#verdict", "[data-tone]", "main svg[role=img]"]) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY), part).toBeLessThanOrEqual(
          phone.height,
        );
      }
      await expectShort(page, `${locale}, ${name}`);
      const titles = await page.locator("main section[id] > header h2").allTextContents();
      expect(titles.slice(0, 3)).toEqual([words.low.title, words.next.title, words.low.nearest]);

      const served = await openBrowser({ javaScriptEnabled: false });
      await served.goto(`/${locale}/result/${code}`);
      expect(await served.locator("#grounds li").allTextContents()).toEqual(
        await page.locator("#grounds li").allTextContents(),
      );

      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      await expectNoAxeViolations(page, { except: locale === "fr" ? [] : colourRules });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    });

    test(`${locale}, ${name}: it prints as one sheet`, async ({ page }) => {
      await page.goto(`/${locale}/result#${code}`);
      await expect(page.locator("#keep")).toBeVisible();
      await expect(page.locator(`svg[aria-label="${words.keep.link}"] path`)).toBeAttached();
      const printed = await printSheets(page);
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain(words.printed.ratings);
      expect(printed[0]).toMatch(new RegExp(`${words.printed.limits.slice(-20)}\\s*$`));
    });
  }
}
