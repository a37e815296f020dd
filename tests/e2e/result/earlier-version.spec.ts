import { releases } from "#lib/bank/released.ts";
import { wordOption } from "#lib/bank/wording.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { makeToken } from "../cards/card-steps.ts";
import { expect, test } from "../fixture.ts";

// What was made with a version before the current one goes on to say what it said.
for (const { bank, sentences } of releases.slice(1)) {
  const named = `${bank.id} v${bank.version}`;
  const answers = Object.fromEntries(
    bank.items.map(({ id, options }) => {
      const best = Math.max(...options.map(({ weights }) => weights[1] ?? 0));
      return [id, options.find(({ weights }) => weights[1] === best)?.id ?? null];
    }),
  );

  test(`a link of ${named} shows its result, on the device and served`, async ({
    page,
    openBrowser,
  }) => {
    const code = encodeAnswers(bank, answers);
    await page.goto(`/fr/result#${code}`);
    await expect(page.locator("#verdict")).toHaveText("Account Manager");
    await page.getByText(resultStrings.fr.detail.open).click();
    const [item] = bank.items;
    const text = item && wordOption({ sentences: sentences.fr }, item, answers[item.id] ?? "");
    await expect(page.getByText(text ?? "", { exact: true }).first()).toBeAttached();
    const served = await openBrowser({ javaScriptEnabled: false });
    await served.goto(`/fr/result/${code}`);
    await expect(served.locator("#verdict")).toHaveText("Account Manager");
    const figures = "#affinities [data-role] strong";
    expect(await served.locator(figures).allTextContents()).toEqual(
      await page.locator(figures).allTextContents(),
    );
  });

  test(`a card of ${named} has its page and its picture`, async ({ page, request }) => {
    const token = await makeToken(request, { locale: "fr", bank: bank.id, version: bank.version });
    await page.goto(`/card/${token}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Account Manager");
    const picture = await request.get(`/card/${token}/wide.png`);
    expect(picture.headers()["content-type"]).toBe("image/png");
  });

  test(`the paper of ${named} is there for the sessions that ask from it`, async ({ page }) => {
    for (const [mode, items] of [
      ["full", bank.items],
      ["express", bank.items.filter(({ id }) => bank.express.includes(id))],
    ] as const) {
      await page.goto(`/fr/paper/${bank.version}/${mode}`);
      for (const { id } of items) {
        const text = sentences.fr.items[id]?.text ?? "";
        await expect(page.getByText(text, { exact: true })).toHaveCount(1);
      }
    }
  });
}
