import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { bank } from "../current-release.ts";
import { expect, test } from "./session-fixture.ts";
import { answer, answerFirst, expectSaved, questions, words } from "./session-steps.ts";

/** The paths of a session's pages that the browser keeps, and whether one of them says something. */
async function readKept(page: Page, text = ""): Promise<{ paths: string[]; says: boolean }> {
  return page.evaluate(async (said) => {
    const cache = await caches.open("azimut-1");
    const kept = (await cache.keys()).filter(({ url }) => url.includes("/s/"));
    const texts = await Promise.all(kept.map(async (one) => (await cache.match(one))?.text()));
    return {
      paths: kept.map(({ url }) => new URL(url).pathname),
      says: said !== "" && texts.some((one) => one?.includes(said)),
    };
  }, text);
}

async function expectKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(async () => (await readKept(page)).paths, { timeout: 30_000 })
    .toEqual([`${path}/quiz`]);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe("activated");
}

async function expectChosen(page: Page, from: number, to: number): Promise<void> {
  for (const { id } of questions(from, to)) {
    await expect(page.locator(`#q-${id} input[type=radio]`).first()).toBeChecked();
  }
}

const waiting = (n: number) => words.quiz.waiting.other.replace("{n}", String(n));

test("a session's quiz is loaded again without a network, with the answers of this tab; nothing of a person is in what is kept", async ({
  page,
  context,
  request,
  api,
  complaints,
}) => {
  const { code } = await api.open(request);
  const { path } = await api.join(page.request, { code });
  await page.goto(path);
  const hello = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const alias = hello.replace(/^Bonjour, /, "");
  await page.goto(`${path}/quiz`);
  await answer(page, questions(1, 3));
  await expectSaved(page);
  await expectKept(page, path);
  expect((await readKept(page, '\\"stored\\":[]')).says).toBe(true);
  expect((await readKept(page, alias)).says).toBe(false);

  await context.setOffline(true);
  await answer(page, questions(4, 5));
  await page.reload();
  await expectChosen(page, 1, 5);
  await expect(page.getByRole("button", { name: resultStrings.fr.aids.easy })).toBeVisible();
  await answer(page, questions(6, 6));
  await expect(page.getByRole("status").first()).toHaveText(waiting(3));
  // Where the way to another page fails, one comes back.
  await page.goto(path).catch(() => {});
  await expect(() => page.goto(`${path}/quiz`)).toPass();
  await expectChosen(page, 1, 6);
  await context.setOffline(false);
  await expectSaved(page);
  complaints.splice(0);

  const other = await context.newPage();
  await other.goto(`${path}/quiz`);
  await expectChosen(other, 1, 6);
});

test("where the server is away the quiz is loaded again too, and what was answered is sent when it is back", async ({
  page,
  request,
  server,
  api,
  complaints,
}) => {
  const { path } = await answerFirst(page, { api, host: request, count: 1 });
  await expectKept(page, path);
  await server.kill();
  await page.reload();
  await answer(page, questions(2, 3));
  await page.reload();
  await expectChosen(page, 1, 3);
  await expect(page.getByRole("status").first()).toHaveText(waiting(2));
  await server.start();
  await expectSaved(page);
  complaints.splice(0);
});

test("who joins on the device after somebody else finds nothing of theirs, with a network and without", async ({
  page,
  context,
  request,
  api,
  complaints,
}) => {
  const { path, code } = await answerFirst(page, { api, host: request, count: 2 });
  await expectKept(page, path);
  await page.goto(path);
  expect((await readKept(page)).paths).toEqual([]);
  await page.getByRole("button", { name: words.ownPage.next }).click();
  await page.waitForURL((url) => !url.pathname.includes("/mine/"));

  await api.join(page.request, { code });
  await page.goto(path);
  await page.goto(`${path}/quiz`);
  await expectKept(page, path);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator(`#q-${bank.items[0]?.id}`)).toBeVisible();
  await expect(page.locator("#quiz [type=radio]:checked")).toHaveCount(0);
  await context.setOffline(false);

  await page.goto(path);
  await page.getByText(words.ownPage.erase).click();
  await page.getByRole("button", { name: words.ownPage.eraseConfirm }).click();
  await page.waitForURL("**/erased/*");
  expect((await readKept(page)).paths).toEqual([]);
  await context.setOffline(true);
  const reached = await page.goto(`${path}/quiz`).then(
    () => true,
    () => false,
  );
  expect(reached).toBe(false);
  complaints.splice(0);
});
