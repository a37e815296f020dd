import { bank } from "../current-release.ts";

import { expect, test } from "./session-fixture.ts";
import { answer, answerFirst, expectSaved, questions, words } from "./session-steps.ts";

test("threat 27–28: answers given offline wait on the device, survive a refresh, and are sent later", async ({
  page,
  context,
  request,
  api,
  complaints,
}) => {
  await answerFirst(page, { api, host: request, count: 2 });

  await page.route("**/me/answers", (route) => route.abort());
  await answer(page, questions(3, 5));
  await expect(page.getByRole("status").first()).toHaveText(
    words.quiz.waiting.other.replace("{n}", "3"),
  );
  await page.reload();
  await expect(page.locator(`#q-${bank.items[5]?.id}`)).toBeVisible();
  await expect(page.getByRole("status").first()).toHaveText(
    words.quiz.waiting.other.replace("{n}", "3"),
  );

  await page.unroute("**/me/answers");
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const { id } of bank.items.slice(0, 5)) {
    await expect(other.locator(`#q-${id} input[type=radio]`).first()).toBeChecked();
  }
  complaints.splice(0);
});

test("threat 27–28: a captive portal's page is never taken for a reply", async ({
  page,
  request,
  api,
}) => {
  const { code } = await api.open(request);
  const { path } = await api.join(page.request, { code });
  await page.goto(`${path}/quiz`);
  await page.route("**/api/**", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Wi-Fi du lycée</h1>" }),
  );
  await answer(page, questions(1, 1));
  await expect(page.getByRole("status").first()).toHaveText(words.quiz.waiting.one ?? "");
  await page.unroute("**/api/**");
  await expectSaved(page);
});

test("a reload shows the question where one was, and a second tab goes on there", async ({
  page,
  context,
  request,
  api,
}) => {
  const { path } = await answerFirst(page, { api, host: request, count: 3 });
  await page.reload();
  await expect(page.locator(`#q-${bank.items[3]?.id}`)).toBeVisible();
  const tab = await context.newPage();
  await tab.goto(`${path}/quiz`);
  await expect(tab.locator(`#q-${bank.items[3]?.id}`)).toBeVisible();
  await answer(tab, questions(4, 4));
  await expectSaved(tab);
});
