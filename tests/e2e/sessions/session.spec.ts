import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";
import { crowdAnswers } from "./session-api.ts";
import { expect, test, visit } from "./session-fixture.ts";
import {
  answer,
  counsellorWords,
  express,
  finishEarly,
  joinByPage,
  words,
} from "./session-steps.ts";

test("a counsellor opens a session, two people join and answer, and what came of it is read and downloaded", {
  tag: "@walk",
}, async ({ page, openBrowser, api }) => {
  await visit(page, "/fr/counsellor");
  await page.locator("[name=mode][value=express]").check();
  await page.getByRole("button", { name: counsellorWords.form.open }).click();
  await page.waitForURL("**/counsellor/sessions/*");
  const path = page.url();
  const shown = page.locator("[translate=no]").first();
  await expect(shown).toHaveText(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
  const code = (await shown.textContent()) ?? "";
  noteCanaries(code);
  await noteCookies(page.context());

  const aliases: string[] = [];
  for (const _ of [1, 2]) {
    const phone = await openBrowser();
    const { alias } = await joinByPage(phone, { code });
    aliases.push(alias);
    await phone.getByRole("link", { name: words.ownPage.start }).click();
    await answer(phone, express);
    await phone.getByRole("button", { name: words.quiz.finish }).click();
    await phone.waitForURL("**/result");
    await expect(phone.locator("article")).toBeVisible();
    await expect(phone.locator("#share, [href='#share']")).toHaveCount(0);
    await phone.context().close();
  }
  expect(new Set(aliases).size).toBe(2);
  // The board has been told of both; nobody has loaded it anew.
  await expect(page.locator("[data-count=done]")).toHaveText("2");
  await expect(page.locator("[data-count=joined]")).toHaveText("2");

  const items = new Set(express.map(({ id }) => id));
  for (const [at, guest] of (await api.joinCrowd(3, { code })).entries()) {
    const given = Object.entries(crowdAnswers[at] ?? {}).filter(([id]) => items.has(id));
    await api.answer(guest, Object.fromEntries(given));
  }
  await expect(page.locator("[data-count=done]")).toHaveText("5");
  await page.getByRole("link", { name: sessionPageStrings.fr.tabs.restitution }).click();
  await expect(
    page.getByRole("heading", { name: restitutionStrings.fr.compass.title }),
  ).toBeVisible();
  for (const alias of aliases) await expect(page.getByText(alias)).toHaveCount(0);

  await visit(page, path);
  await page.getByRole("button", { name: counsellorWords.page.close }).click();
  // Everybody is done: the grace period has nobody to wait for.
  await expect(page.getByText(counsellorWords.states.closed, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: sessionPageStrings.fr.tabs.data }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/^azimut-.+\.csv$/);
  await expect(page.getByText(dataPageStrings.fr.count.replace("{n}", "5"))).toBeVisible();
});

test("a held result is shown once the counsellor opens it", async ({ page, openBrowser, api }) => {
  const { code, path } = await api.open(page.request, { resultPolicy: "held", mode: "express" });
  const phone = await openBrowser();
  const seat = await api.join(phone.request, { code });
  await phone.goto(`${seat.path}/quiz`);
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await finishEarly(phone, express.length);
  await expect(phone.getByRole("heading", { name: words.ownPage.held })).toBeVisible();
  await visit(page, path);
  await page.getByRole("button", { name: counsellorWords.page.openResults }).click();
  await expect(page.getByText(counsellorWords.page.resultsOpen)).toBeVisible();
  await phone.reload();
  await expect(phone.locator("article")).toBeVisible();
});
