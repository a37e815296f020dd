import { expect, expectNoAxeViolations, test } from "./session-fixture.ts";
import { answer, desk, expectSaved, express, join, openSession, words } from "./session-steps.ts";

test("a counsellor opens a session, two people join and answer, each sees their result", async ({
  page,
  browser,
  server,
}) => {
  const code = await openSession(page, server.url, { express: true });
  const people = await Promise.all([browser.newContext(), browser.newContext()]);
  const aliases: string[] = [];
  for (const context of people) {
    const phone = await context.newPage();
    const { alias } = await join(phone, { url: server.url, code });
    aliases.push(alias);
    await phone.getByRole("link", { name: words.desk.start }).click();
    await answer(phone, express);
    await phone.getByRole("button", { name: words.quiz.finish }).click();
    await phone.waitForURL("**/result");
    await expect(phone.locator("article")).toBeVisible();
    await expect(phone.locator("#share, [href='#share']")).toHaveCount(0);
    await context.close();
  }
  expect(new Set(aliases).size).toBe(2);
  await expect(page.locator("[data-count=done]")).toHaveText("2", { timeout: 10_000 });
  await expect(page.locator("[data-count=joined]")).toHaveText("2");
});

test("a held result is shown once the counsellor opens it", async ({ page, browser, server }) => {
  const code = await openSession(page, server.url, { held: true, express: true });
  const context = await browser.newContext();
  const phone = await context.newPage();
  await join(phone, { url: server.url, code });
  await phone.getByRole("link", { name: words.desk.start }).click();
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await phone.getByRole("button", { name: words.quiz.finish }).click();
  await expect(phone.getByRole("heading", { name: words.desk.held })).toBeVisible();
  await page.getByRole("button", { name: desk.page.openResults }).click();
  await expect(page.getByText(desk.page.resultsOpen)).toBeVisible();
  await phone.reload();
  await expect(phone.locator("article")).toBeVisible();
  await context.close();
});

test("the participants' and the counsellor's pages have no accessibility fault", async ({
  page,
  browser,
  server,
}) => {
  test.slow();
  await page.goto(`${server.url}/fr/counsellor`);
  await page.getByText(desk.form.more).click();
  await expectNoAxeViolations(page);
  const code = await openSession(page, server.url, { free: true });
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: desk.page.sheet }).click();
  await expectNoAxeViolations(page);
  await page.goto(`${server.url}/fr/counsellor/account`);
  await expectNoAxeViolations(page);

  const context = await browser.newContext();
  const phone = await context.newPage();
  await phone.goto(`${server.url}/fr/join`);
  await expectNoAxeViolations(phone);
  await phone.goto(`${server.url}/fr/s/${code}`);
  await expectNoAxeViolations(phone);
  await join(phone, { url: server.url, code, alias: "Léa" });
  await expectNoAxeViolations(phone);
  await phone.getByRole("link", { name: words.desk.start }).click();
  await expectSaved(phone);
  await expectNoAxeViolations(phone);
  await phone.goto(`${server.url}/fr/s/ticket?fault=unknown-ticket`);
  await expectNoAxeViolations(phone);
  await context.close();
});
