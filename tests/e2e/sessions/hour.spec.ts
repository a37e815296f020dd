import type { Browser, Page } from "@playwright/test";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { expect, test } from "./session-fixture.ts";
import { answer, desk, expectSaved, express, join, words } from "./session-steps.ts";

const data = dataPageStrings.fr;
const count = (page: Page, name: string) => page.locator(`[data-count=${name}]`);

/** Makes a rehearsal as the page's form does, but faster than the form offers, and gives its code. */
async function rehearse(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/fr/counsellor`);
  await page.getByText(sessionPageStrings.fr.rehearse.title).click();
  await expect(page.getByLabel(sessionPageStrings.fr.rehearse.people)).toHaveValue("25");
  const id = await page.evaluate(async () => {
    const send = async (path: string, body: object) =>
      fetch(path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await send("/api/auth/sign-in/anonymous", {});
    const choices = { title: "Seconde B", mode: "express", people: 25, minutes: 1, seed: 5 };
    const reply = await send("/api/v1/rehearsals", choices);
    return (await reply.json()).id;
  });
  await page.goto(`${url}/fr/counsellor/sessions/${id}`);
  return (await page.locator("[translate=no]").first().textContent()) ?? "";
}

async function takePart(browser: Browser, given: { url: string; code: string }) {
  const context = await browser.newContext({ locale: "fr-FR" });
  const phone = await context.newPage();
  const { alias } = await join(phone, given);
  const place = phone.url();
  await phone.getByRole("link", { name: words.desk.start }).click();
  return { context, phone, alias, place };
}

test("the whole hour of a class of 25, with two real browsers among the simulated ones", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(300_000);
  const code = await rehearse(page, server.url);
  await expect(page.getByText(sessionPageStrings.fr.rehearsal)).toBeVisible();
  const people = [];
  for (const _ of [1, 2]) people.push(await takePart(browser, { url: server.url, code }));
  const [one, two] = people;
  if (!one || !two) throw new Error("nobody");

  // Both answer among the others, at their own pace; the results are still held back.
  for (const { phone } of people) {
    await answer(phone, express);
    await expectSaved(phone);
    await phone.getByRole("button", { name: words.quiz.finish }).click();
    await expect(phone.getByRole("heading", { name: words.desk.held })).toBeVisible();
  }
  await expect(count(page, "joined")).toHaveText("27", { timeout: 90_000 });
  await expect
    .poll(async () => Number(await count(page, "done").textContent()), { timeout: 120_000 })
    .toBeGreaterThanOrEqual(23);

  // The counsellor opens the results, and each sees their own.
  await page.getByRole("button", { name: desk.page.openResults }).click();
  await expect(page.getByText(desk.page.resultsOpen)).toBeVisible();
  for (const { phone } of people) {
    await phone.reload();
    await expect(phone.locator("article").first()).toBeVisible();
  }

  // The group's restitution says nothing of anybody.
  const session = page.url();
  await page.goto(`${session}/restitution`);
  await expect(page.getByRole("img").first()).toBeVisible();
  for (const { alias } of people) await expect(page.getByText(alias)).toHaveCount(0);

  // One hands over their sheet, the other does not.
  await one.phone.goto(one.place);
  await one.phone.getByRole("button", { name: interviewStrings.fr.mine.agree }).click();
  await page.goto(`${session}/interviews/all`);
  await expect(page.getByRole("article", { name: one.alias })).toBeVisible();
  await expect(page.getByText(two.alias)).toHaveCount(0);

  // Closing, the files, and the end of it all.
  await page.goto(session);
  await page.getByRole("button", { name: desk.page.close }).click();
  await expect(count(page, "joined")).toHaveText("27");
  await page.goto(`${session}/data`, { waitUntil: "networkidle" });
  const confirm = page.getByLabel(data.typeWord.replace("{word}", data.word));
  await confirm.fill(data.word);
  await confirm.press("Enter");
  await page.waitForURL("**/counsellor/erased/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(data.receipt.titles.session);
  await two.phone.reload();
  await expect(two.phone.locator("article")).toHaveCount(0);
  for (const { context } of people) await context.close();
});
