import { readFileSync } from "node:fs";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { counsellorWords } from "./session-steps.ts";

const words = dataPageStrings.fr;
const { settings } = sessionPageStrings.fr;

test("the owner downloads the exports, erases one person and then everything, by keyboard, with receipts", async ({
  page,
  newCaller,
  api,
}) => {
  const { code, path: board } = await api.open(page.request, { aliasPolicy: "free" });
  for (const alias of ["Zoé", "=1+1"]) {
    await api.join(await newCaller(), { code, alias });
  }
  await visit(page, `${board}/data`);
  await expect(page.getByText(words.named)).toBeVisible();
  await expect(page.getByText(words.count.replace("{n}", "2"))).toBeVisible();
  await page.getByText(words.dictionary, { exact: true }).click();
  await expect(page.getByRole("rowheader", { name: "Dernière réponse" })).toBeVisible();
  await expectNoAxeViolations(page);

  for (const [name, start] of [
    ["CSV", "\ufeffPersonne;Nom;"],
    ["XLSX", "PK"],
    ["JSON", '{"format":"azimut-session-1"'],
  ] as const) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^azimut-.+\\.${name.toLowerCase()}$`));
    const text = readFileSync(await download.path(), "utf8");
    expect(text.startsWith(start)).toBe(true);
    if (name === "CSV") expect(text).toContain(";'=1+1;");
  }

  await page.getByRole("link", { name: words.keep }).click();
  await page.waitForLoadState("networkidle");
  const days = page.getByLabel(counsellorWords.form.retention);
  await days.fill("10");
  await page.getByRole("button", { name: settings.save }).press("Enter");
  await expect(page.getByText(settings.saved, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: settings.copy }).press("Enter");
  await expect(page.getByLabel(counsellorWords.form.title)).toHaveValue("Seconde B (copie)");
  await expect(days).toHaveValue("10");
  await expect(page.getByLabel(counsellorWords.form.free)).toBeChecked();

  await visit(page, `${board}/data`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel(words.choose, { exact: true }).selectOption({ label: "Zoé" });
  await page.getByRole("button", { name: words.erasePerson }).press("Enter");
  const sure = page.getByRole("heading", { name: words.sure.replace("{alias}", "Zoé") });
  await expect(sure).toBeFocused();
  await page.getByRole("button", { name: words.cancel }).press("Enter");
  await expect(page.getByLabel(words.choose, { exact: true })).toBeFocused();
  await page.getByRole("button", { name: words.erasePerson }).press("Enter");
  await page.getByRole("button", { name: words.forGood }).press("Enter");
  await page.waitForURL("**/counsellor/erased/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.receipt.titles.participant,
  );
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: words.receipt.back }).click();
  await expect(page.getByText(words.count.replace("{n}", "1"))).toBeVisible();
  await page.waitForLoadState("networkidle");
  const confirm = page.getByLabel(words.typeWord.replace("{word}", words.word));
  await confirm.fill("non");
  await confirm.press("Enter");
  await expect(page.getByText(words.wrongWord)).toBeVisible();
  await confirm.fill(words.word);
  await confirm.press("Enter");
  await page.waitForURL("**/counsellor/erased/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.titles.session);
  await visit(page, `${board}/data`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.deleted);
});

test("threat 38: an open session with aliases says why there is no file yet", async ({
  page,
  api,
}) => {
  const { path } = await api.open(page.request);
  await visit(page, `${path}/data`);
  await expect(page.getByText(words.reasons["wrong-state"])).toBeVisible();
  await expect(page.getByRole("link", { name: "CSV", exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: words.formats.dictionary[0] })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("deleting an account leads to a receipt", async ({ page, api }) => {
  await api.open(page.request);
  await visit(page, "/fr/counsellor/account");
  await page.locator("summary").click();
  await page.locator("summary ~ form button").click();
  await page.waitForURL("**/counsellor/erased/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.titles.account);
});
