import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { expect, test } from "./session-fixture.ts";
import { words } from "./session-steps.ts";

const { form, page: boardWords, sheet } = counsellorStrings.fr;

test("a session that opens by itself has its code and poster at once; its code opens nothing before, and lets in once it is open", async ({
  page,
  openBrowser,
}) => {
  await page.goto("/fr/counsellor");
  await page.getByLabel(form.title).fill("Seconde secrète");
  const nextYear = new Date().getFullYear() + 1;
  await page.getByLabel(form.opensAt).fill(`${nextYear}-01-08T10:00`);
  await page.getByRole("button", { name: form.open }).click();
  await expect(page.getByText("La séance s’ouvre toute seule")).toContainText("8 janvier à 10:00");
  const code = (await page.locator("summary [translate=no]").textContent()) ?? "";

  const phone = await openBrowser();
  await phone.goto(`/fr/s/${code}`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(words.door.none);
  expect(await phone.content()).not.toContain("Seconde secrète");

  await page.locator("summary").first().click();
  await page.getByRole("link", { name: boardWords.sheet }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sheet.title);
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByText("La séance ouvre")).toContainText("8 janvier à 10:00");
  await expect(page.getByText("Ce code sert jusqu’au")).toContainText(`7 février ${nextYear}`);

  await page.goBack();
  await page.getByRole("button", { name: boardWords.open }).click();
  await expect(page.getByRole("button", { name: boardWords.close })).toBeVisible();
  await phone.getByRole("button", { name: words.join.enter }).click();
  await expect(phone.getByRole("button", { name: words.door.join })).toBeVisible();
});
