import { bank } from "../current-release.ts";

import { expect, test } from "./session-fixture.ts";
import { counsellorWords, finishEarly, joinByPage, words } from "./session-steps.ts";

test("with scripts off, joining, answering and the result work by plain forms", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const phone = await openBrowser({ javaScriptEnabled: false });
  await joinByPage(phone, { code });
  await phone.getByRole("link", { name: words.ownPage.start }).click();
  for (const { id } of bank.items.slice(0, 3)) {
    await phone.locator(`#q-${id} input[type=radio]`).first().check();
    await phone.getByRole("link", { name: "Suivant" }).click();
  }
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await finishEarly(phone, bank.items.length - 3);
  await phone.waitForURL("**/result");
  await expect(phone.locator("article")).toBeVisible();
  await phone.getByRole("link", { name: words.ownPage.back }).click();
  await expect(
    phone.getByText(words.ownPage.progress.other.replace("{n}", "3").replace("{total}", "24")),
  ).toBeVisible();
  await phone.getByRole("button", { name: words.ownPage.next }).click();
  await expect(phone.getByRole("button", { name: words.door.join })).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole("heading", { name: counsellorWords.page.counts })).toBeVisible();
  await expect(page.locator("[data-count=done]")).toHaveText("1");
});
