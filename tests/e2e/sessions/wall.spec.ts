import { boardStrings } from "#lib/i18n/board/words.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { remoteStrings, screenStrings } from "#lib/i18n/screen/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { noteCanaries } from "./canaries.ts";
import { crowdAnswers } from "./session-api.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { counsellorWords } from "./session-steps.ts";

const board = boardStrings.fr;
const screen = screenStrings.fr;
const restitution = restitutionStrings.fr;

test("the wall follows a whole hour by itself, in one page and one full screen, turned from a phone", async ({
  page,
  openBrowser,
  api,
}) => {
  const { id, code, path } = await api.open(page.request);
  const change = (way: string, given: object = {}) =>
    api.insist(page.request, `/api/v1/sessions/${id}/${way}`, given);
  await visit(page, path);
  const remote = await page.locator('a[href*="/remote/"]').getAttribute("href");
  noteCanaries(remote?.split("/").at(-1) ?? "");
  await page.getByRole("link", { name: counsellorWords.page.toScreen }).click();
  await page.waitForURL("**/screen");
  await expect(page.getByText(code)).toBeVisible();
  const isSame = () =>
    page.evaluate(() => [document.fullscreenElement !== null, Reflect.get(window, "isSame")]);
  await page.evaluate(() => Reflect.set(window, "isSame", true));

  const guests = await api.joinCrowd(5, { code });
  await expect(page.locator("[data-count=joined]")).toHaveText("5");
  for (const [at, guest] of guests.entries()) await api.answer(guest, crowdAnswers[at] ?? {});
  await expect(page.locator("[data-count=done]")).toHaveText("5");
  await page.getByRole("button", { name: screen.open }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(restitution.compass.title);

  const phone = await openBrowser();
  await visit(phone, remote ?? "");
  await phone.getByRole("button", { name: remoteStrings.fr.next }).click();
  await expect(page.getByText(/^2 sur /)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^3 sur /)).toBeVisible();
  await phone.getByRole("button", { name: remoteStrings.fr.lobby }).click();
  await expect(page.getByText(code)).toBeVisible();
  await expectNoAxeViolations(phone);

  await change("rounds");
  const rounds = fillTemplate(screen.perRound, { first: 5, second: 0 });
  await expect(page.getByText(rounds)).toBeVisible();
  await expect(page.getByText(screen.second)).toBeVisible();
  await expectNoAxeViolations(page);
  await change("close");
  await expect(page.getByText(screen.closing)).toBeVisible();
  await change("close", { body: { grace: 0 } });
  await expect(page.getByText(screen.closed)).toBeVisible();
  expect(await isSame()).toEqual([true, true]);

  // What the first round gave is not lost, on no page.
  await visit(page, path);
  await expect(page.getByText(fillTemplate(board.perRound, { first: 5, second: 0 }))).toBeVisible();
  await page.getByRole("button", { name: board.showRestitution }).click();
  await expect(page.getByText(board.done.shown)).toBeVisible();
  await visit(page, `${path}/screen`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(restitution.compass.title);
  await visit(page, `${path}/restitution`);
  await expect(page.getByRole("heading", { name: restitution.compass.title })).toBeVisible();
  await visit(page, "/fr/counsellor");
  await expect(page.getByText(rounds)).toBeVisible();
});

test("threat 38: a group of three gets five views to talk about, and nothing of itself", async ({
  page,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const guests = await api.joinCrowd(3, { code });
  for (const [at, guest] of guests.entries()) await api.answer(guest, crowdAnswers[at] ?? {});
  await visit(page, path);
  await page.getByRole("button", { name: board.showTalk }).click();
  await expect(page.getByText(board.done.shown)).toBeVisible();
  await page.getByRole("link", { name: counsellorWords.page.toScreen }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(restitution.talk.roles);
  for (let at = 1; at <= 5; at += 1) {
    await expect(page.getByText(`${at} sur 5`)).toBeVisible();
    await page.keyboard.press("ArrowRight");
  }
  await expectNoAxeViolations(page);
});

test("threat 19: seven boards open in one browser all follow, and leave it connections to go on with", async ({
  page,
  request,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const boards = [page];
  for (let at = 1; at < 7; at += 1) boards.push(await page.context().newPage());
  for (const one of boards) await visit(one, path);
  await api.join(request, { code });
  for (const one of boards) await expect(one.locator("[data-count=joined]")).toHaveText("1");
});
