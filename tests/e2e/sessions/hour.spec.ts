import type { Page } from "@playwright/test";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { noteCanaries } from "./canaries.ts";
import type { SessionApi } from "./session-api.ts";
import { expect, test, visit } from "./session-fixture.ts";
import {
  answer,
  comeBackByPasskey,
  counsellorWords,
  expectSaved,
  express,
  joinByPage,
  words,
} from "./session-steps.ts";

test.use({ place: "two on postgres" });

const data = dataPageStrings.fr;
const count = (page: Page, name: string) => page.locator(`[data-count=${name}]`);

/** Makes a rehearsal as the page's form does, but faster than the form offers, and gives its code. */
async function rehearse(page: Page, api: SessionApi): Promise<string> {
  await visit(page, "/fr/counsellor");
  await page.getByText(sessionPageStrings.fr.rehearse.title).click();
  await expect(page.getByLabel(sessionPageStrings.fr.rehearse.people)).toHaveValue("25");
  await api.insist(page.request, "/api/auth/sign-in/anonymous");
  const body = { title: "Seconde B", mode: "express", people: 25, minutes: 0.25, seed: 5 };
  const { id, door } = sessionSchema.parse(
    await api.insist(page.request, "/api/v1/rehearsals", { body }),
  );
  noteCanaries(door?.code ?? "", door?.token ?? "");
  await visit(page, `/fr/counsellor/sessions/${id}`);
  return door?.code ?? "";
}

test("a class of 25 from the open door to the erasure, with two real browsers among the simulated ones, on two servers", {
  tag: "@long",
}, async ({ page, openBrowser, api, complaints }) => {
  const code = await rehearse(page, api);
  await expect(page.getByText(sessionPageStrings.fr.rehearsal)).toBeVisible();
  const people = [];
  for (const _ of [1, 2]) {
    const phone = await openBrowser();
    const { alias } = await joinByPage(phone, { code });
    people.push({ phone, alias, place: phone.url() });
    await phone.getByRole("link", { name: words.ownPage.start }).click();
  }
  const [one, two] = people;
  if (!one || !two) throw new Error("nobody");

  // Both answer among the others, at their own pace; the results are still held back.
  for (const { phone } of people) {
    await answer(phone, express);
    await expectSaved(phone);
    await phone.getByRole("button", { name: words.quiz.finish }).click();
    await expect(phone.getByRole("heading", { name: words.ownPage.held })).toBeVisible();
  }
  await expect(count(page, "joined")).toHaveText("27", { timeout: 30_000 });
  await expect
    .poll(async () => Number(await count(page, "done").textContent()), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(23);

  // The counsellor opens the results, and each sees their own.
  await page.getByRole("button", { name: counsellorWords.page.openResults }).click();
  await expect(page.getByText(counsellorWords.page.resultsOpen)).toBeVisible();
  for (const { phone } of people) {
    await phone.reload();
    await expect(phone.locator("article").first()).toBeVisible();
  }

  // Until then the phones may have asked, and were refused.
  for (const line of complaints.splice(0)) expect(line).toMatch(/409 .*\/me\/result$/);

  // The counsellor keeps the session by a passkey, made at one server and asked for at the other.
  const session = page.url();
  await comeBackByPasskey(page);

  // The group's restitution says nothing of anybody.
  await visit(page, `${session}/restitution`);
  await expect(page.getByRole("img").first()).toBeVisible();
  for (const { alias } of people) await expect(page.getByText(alias)).toHaveCount(0);

  // One hands over their sheet, the other does not.
  await one.phone.goto(`${one.place}/result`);
  await one.phone.getByRole("button", { name: interviewStrings.fr.mine.agree }).click();
  await expect(one.phone.getByText(interviewStrings.fr.mine.yes)).toBeVisible();
  await visit(page, `${session}/interviews/all`);
  await expect(page.getByRole("article", { name: one.alias })).toBeVisible();
  await expect(page.getByText(two.alias)).toHaveCount(0);

  // Closing, the files, and the end of it all.
  await visit(page, session);
  await page.getByRole("button", { name: counsellorWords.page.close }).click();
  await expect(count(page, "joined")).toHaveText("27");
  await visit(page, `${session}/data`);
  const confirm = page.getByLabel(data.typeWord.replace("{word}", data.word));
  await confirm.fill(data.word);
  await confirm.press("Enter");
  await page.waitForURL("**/counsellor/erased/*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(data.receipt.titles.session);
  await two.phone.reload();
  await expect(two.phone.locator("article")).toHaveCount(0);
});
