import { bank } from "../quiz/quiz-steps.ts";
import { expect, test } from "./session-fixture.ts";
import { desk, join, openSession, words } from "./session-steps.ts";

test("with scripts off, joining, answering and the result work by plain forms", async ({
  page,
  browser,
  server,
}) => {
  const code = await openSession(page, server.url);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();
  await join(phone, { url: server.url, code });
  await phone.getByRole("link", { name: words.desk.start }).click();
  for (const { id } of bank.items.slice(0, 3)) {
    await phone.locator(`#q-${id} input[type=radio]`).first().check();
    await phone.getByRole("link", { name: "Suivant" }).click();
  }
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await phone.getByRole("button", { name: words.quiz.finish }).click();
  await phone.waitForURL("**/result");
  await expect(phone.locator("article")).toBeVisible();
  await phone.getByRole("link", { name: words.desk.back }).click();
  await expect(
    phone.getByText(words.desk.progress.other.replace("{n}", "3").replace("{total}", "24")),
  ).toBeVisible();
  await phone.getByRole("button", { name: words.desk.next }).click();
  await expect(phone.getByRole("button", { name: words.door.join })).toBeVisible();
  await context.close();
  await page.reload();
  await expect(page.getByRole("heading", { name: desk.page.counts })).toBeVisible();
  await expect(page.locator("[data-count=done]")).toHaveText("1");
});
