import { releases } from "#lib/bank/released.ts";
import { earlierStrings } from "#lib/i18n/quiz/words.ts";
import { bankKey, decodeAnswers } from "#lib/scoring/answer-code.ts";
import { answersKey, bank as current } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { expectQuestion, goOn, words } from "./quiz-steps.ts";

// Every version before the one of today: who began with it finishes it, or begins again, and nothing is lost.
for (const { bank } of releases.slice(1)) {
  const key = bankKey(bank);
  const ids = bank.items.map(({ id }) => id);
  const begun = { [ids[0] ?? ""]: bank.items[0]?.options[0]?.id ?? "", [ids[1] ?? ""]: null };
  const all = Object.fromEntries(bank.items.map(({ id, options }) => [id, options[0]?.id ?? ""]));
  const strings = earlierStrings.fr;

  test.describe(`with answers to ${bank.id} v${bank.version}`, () => {
    test("who comes back finishes the questions of before", async ({ page }) => {
      await page.addInitScript(keepOnce, [`azimut:answers:${key}`, JSON.stringify(begun)] as const);
      await page.goto("/fr/quiz");
      const offer = page.getByRole("dialog", { name: strings.title });
      await expect(offer).toBeVisible();
      await expectNoAxeViolations(page);
      await offer.getByRole("link", { name: strings.finish }).click();
      await page.waitForURL(`**/fr/quiz/${key}#q-${ids[2]}`);
      await expect(page.locator(`#q-${ids[2]}`)).toBeVisible();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.locator(`#q-${ids[2]} input`).first().press("Space");
      await page.goto(`/fr/quiz/${key}#guess`);
      await page.getByRole("button", { name: words.fr.finish }).click();
      await page.waitForURL(`**/fr/result#${key}-*`);
      const code = decodeAnswers([bank], new URL(page.url()).hash.slice(1));
      expect(code).toMatchObject({ answers: { ...begun, [ids[2] ?? ""]: all[ids[2] ?? ""] } });
      await expect(page.locator("#verdict")).toBeVisible();
    });

    test("who begins again answers the new ones; those of before stay, and a link leads to them", async ({
      page,
    }) => {
      await page.addInitScript(keepOnce, [`azimut:answers:${key}`, JSON.stringify(begun)] as const);
      await page.goto("/fr/quiz");
      await page.getByRole("button", { name: strings.begin }).click();
      await expectQuestion(page, 1);
      await page.locator(`#q-${current.items[0]?.id} input`).first().press("Space");
      await goOn(page);
      const read = (name: string) => page.evaluate((one) => localStorage.getItem(one), name);
      expect(await read(answersKey)).not.toBeNull();
      expect(JSON.parse((await read(`azimut:answers:${key}`)) ?? "")).toEqual(begun);
      await page.goto("/fr/quiz");
      await page.getByRole("button", { name: words.fr.resumeAt.replace("{n}", "2") }).click();
      await page.goBack();
      await page.getByRole("link", { name: strings.link }).click();
      await page.waitForURL(`**/fr/quiz/${key}#q-${ids[2]}`);
    });

    test("who had finished is led to the result", async ({ page }) => {
      await page.addInitScript(keepOnce, [`azimut:answers:${key}`, JSON.stringify(all)] as const);
      await page.goto("/fr/quiz");
      await page.getByRole("link", { name: strings.result }).click();
      await page.waitForURL("**/fr/result");
      await page.locator(`a[href^="#${key}-"]`).click();
      await expect(page.locator("#verdict")).toBeVisible();
    });
  });
}

function keepOnce([name, value]: readonly [string, string]): void {
  if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
}
