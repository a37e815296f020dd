import type { Page } from "@playwright/test";
import { bank } from "../current-release.ts";
import { expect, test } from "./session-fixture.ts";
import { answer, expectSaved, questions, words } from "./session-steps.ts";

const [first, second] = bank.items;

/** What a browser says as its tab is looked at again. */
async function lookAt(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

function radio(page: Page, item: { id: string } | undefined, at: number) {
  return page.locator(`#q-${item?.id} input[type=radio]`).nth(at);
}

/** Two devices with one ticket, on which the first two questions are answered, each with its first option. */
async function takeTwoDevices({
  page,
  openBrowser,
  api,
}: {
  page: Page;
  openBrowser: () => Promise<Page>;
  api: import("./session-api.ts").SessionApi;
}) {
  const { code } = await api.open(page.request);
  const phone = await openBrowser();
  const { ticket, path } = await api.join(phone.request, { code });
  await phone.goto(`${path}/quiz`);
  await answer(phone, questions(1, 2));
  await expectSaved(phone);
  await page.goto("/fr/s/ticket");
  await page.getByLabel(words.ticket.field).fill(ticket);
  await page.getByRole("button", { name: words.ticket.enter }).click();
  await page.waitForURL("**/s/mine/*");
  await page.goto(`${path}/quiz`);
  await expect(radio(page, second, 0)).toBeChecked();
  return { phone, desk: page };
}

test("threat 60: what one device gives, the other shows as soon as it is looked at, and neither says “saved” before", async ({
  page,
  openBrowser,
  api,
}) => {
  const { phone, desk } = await takeTwoDevices({ page, openBrowser, api });
  await answer(desk, questions(3, 5));
  await desk.goto(`${desk.url().split("#")[0]}#q-${first?.id}`);
  await radio(desk, first, 1).press("Space");
  await expectSaved(desk);
  await lookAt(phone);
  for (const item of questions(3, 5)) await expect(radio(phone, item, 0)).toBeChecked();
  await expect(radio(phone, first, 1)).toBeChecked();
  await expectSaved(phone);
});

for (const which of ["here", "there"] as const) {
  test(`threat 60: answers given on two devices that did not know of each other are shown, and the person chooses (${which})`, async ({
    page,
    openBrowser,
    api,
    complaints,
  }) => {
    const { phone, desk } = await takeTwoDevices({ page, openBrowser, api });
    await phone.route("**/me/answers", (route) => route.abort());
    await phone.goto(`${phone.url().split("#")[0]}#q-${first?.id}`);
    await radio(phone, first, 1).press("Space");
    await expect(phone.getByRole("status").first()).toHaveText(words.quiz.waiting.one ?? "");
    await answer(desk, questions(3, 4));
    await desk.goto(`${desk.url().split("#")[0]}#q-${first?.id}`);
    await radio(desk, first, 2).press("Space");
    await expectSaved(desk);

    await phone.unroute("**/me/answers");
    await phone.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(phone.getByRole("heading", { name: words.quiz.versions.title })).toBeVisible();
    await expect(phone.getByRole("status").first()).toHaveText(words.quiz.differs);
    await expect(phone.getByRole("listitem").filter({ hasText: "Question 1" })).toBeVisible();
    const { keepHere, keepThere } = words.quiz.versions;
    await phone.getByRole("button", { name: which === "here" ? keepHere : keepThere }).click();
    await expectSaved(phone);
    await expect(phone.getByRole("heading", { name: words.quiz.versions.title })).toBeHidden();
    await lookAt(desk);
    const kept = which === "here" ? 1 : 2;
    await expect(radio(phone, first, kept)).toBeChecked();
    await expect(radio(desk, first, kept)).toBeChecked();
    await expectSaved(desk);
    await desk.reload();
    await expect(radio(desk, first, kept)).toBeChecked();
    complaints.splice(0);
  });
}

test("threat 60: an answer that the browser's own store does not take is sent all the same", async ({
  page,
  api,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  const { code } = await api.open(page.request);
  const { path } = await api.join(page.request, { code });
  await page.goto(`${path}/quiz`);
  await answer(page, questions(1, 2));
  await radio(page, questions(3, 3)[0], 1).press("Space");
  await expectSaved(page);
  await page.reload();
  await expect(radio(page, second, 0)).toBeChecked();
  await expect(radio(page, questions(3, 3)[0], 1)).toBeChecked();
});
