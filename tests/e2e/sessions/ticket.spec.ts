import { fillTemplate } from "#lib/i18n/template.ts";
import { bank } from "../current-release.ts";

import { expect, test } from "./session-fixture.ts";
import { answer, expectSaved, joinByPage, questions, words } from "./session-steps.ts";

test("a ticket brings the answers to another device, where they can be corrected, downloaded and erased", async ({
  page,
  request,
  openBrowser,
  api,
}) => {
  const { code } = await api.open(request);
  const phone = await openBrowser();
  const { ticket, alias, path } = await api.join(phone.request, { code });
  await phone.goto(`${path}/quiz`);
  await answer(phone, questions(1, 4));
  await expectSaved(phone);

  await page.goto("/fr/s/ticket");
  await page.getByLabel(words.ticket.field).fill(ticket.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: words.ticket.enter }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(alias);
  await page.getByRole("link", { name: words.ownPage.resume }).click();
  await expect(page.locator(`#q-${bank.items[4]?.id}`)).toBeVisible();
  // The place comes into the address by script, a moment later.
  await page.goto(`${page.url().split("#")[0]}#q-${bank.items[0]?.id}`);
  await page.locator(`#q-${bank.items[0]?.id} input[type=radio]`).nth(1).press("Space");
  await expectSaved(page);

  await page.goto(page.url().replace(/\/quiz.*/, ""));
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: words.ownPage.download }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk));
  const data = JSON.parse(Buffer.concat(chunks).toString());
  expect(data).toMatchObject({ format: "azimut-participant-1", me: { alias } });
  expect(data.me.answers).toHaveLength(4);

  await page.getByText(words.ownPage.erase).first().click();
  await page.getByRole("button", { name: words.ownPage.eraseConfirm }).click();
  await expect(page.getByRole("heading", { name: words.ownPage.erased })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    words.gone["unknown-participant"][0],
  );
  await phone.goto(`/api/v1/sessions/${path.split("/").at(-1)}/me/export`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    words.gone["unknown-participant"][0],
  );
});

test("a wrong ticket says so, and nothing else", async ({ page }) => {
  await page.goto("/fr/s/ticket");
  await page.getByLabel(words.ticket.field).fill("0000-0000-0000");
  await page.getByRole("button", { name: words.ticket.enter }).click();
  await expect(page.getByText(words.faults["unknown-ticket"])).toBeVisible();
});

test("threat 39: after “next participant” a shared tablet has nothing of the person before", async ({
  page,
  context,
  request,
  api,
}) => {
  const { code } = await api.open(request, { aliasPolicy: "free" });
  await joinByPage(page, { code, alias: "Aliénor" });
  const seat = page.url();
  await page.getByRole("link", { name: words.ownPage.start }).click();
  await answer(page, questions(1, 1));
  await expectSaved(page);
  await page.getByRole("link", { name: words.quiz.toOwnPage }).click();
  const saved = fillTemplate(words.ownPage.progress.one ?? "", { total: bank.items.length });
  await expect(page.getByText(saved)).toBeVisible();
  const before = await context.cookies();
  const formKey = before.find(({ name }) => name === "azimut-form")?.value;
  await page.getByRole("button", { name: words.ownPage.next }).click();
  await expect(page.getByText(words.ownPage.left)).toBeVisible();
  await expect(page.getByLabel(words.door.alias)).toBeVisible();

  // What the next person's form is known by is another than this person's was.
  const after = await context.cookies();
  expect(after.map(({ name }) => name)).toEqual(["azimut-form"]);
  expect(after[0]?.value).not.toBe(formKey);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [] });
  await page.goBack();
  await expect(page.locator("body")).not.toContainText("Aliénor");
  await page.goto(`${seat}/quiz`);
  await expect(page.locator("body")).not.toContainText("Aliénor");
  await expect(page.locator("fieldset input:checked")).toHaveCount(0);
});

test("a code is read in any case, with spaces and hyphens, and a wrong one offers another try", async ({
  page,
  request,
  api,
}) => {
  const { id, code, token } = await api.open(request);
  await page.goto("/fr/join");
  await page.getByLabel(words.join.code).fill(`  ${code.toLowerCase().replace("-", " - ")} `);
  await page.getByRole("button", { name: words.join.enter }).click();
  await expect(page.getByRole("button", { name: words.door.join })).toBeVisible();
  await api.insist(request, `/api/v1/sessions/${id}/close`);
  for (const wrong of [code, "zzz-zzzz", "<b>"]) {
    await page.goto("/fr/join");
    await page.getByLabel(words.join.code).fill(wrong);
    await page.getByRole("button", { name: words.join.enter }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.door.none);
  }
  await page.goto(`/fr/s/${token}`);
  await expect(page.getByText(words.door.noneScanned)).toBeVisible();
});
