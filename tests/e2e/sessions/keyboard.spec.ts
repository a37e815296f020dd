import type { Locator, Page } from "@playwright/test";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { bank } from "../current-release.ts";
import { expectQuestion } from "../quiz/quiz-steps.ts";
import { noteCanaries } from "./canaries.ts";
import { crowdAnswers } from "./session-api.ts";
import { expect, test, visit } from "./session-fixture.ts";
import { express, words } from "./session-steps.ts";

/** Longer than any page's way from its first stop to the last one that is looked for. */
const mostStops = 120;

/** Goes on by Tab to `goal`; wherever the focus stops on the way it stands in the window, and never in the same place twice. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  const stops = new Set<string>();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const isSeen = box && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      const all = [...document.querySelectorAll("*")];
      return { isSeen, name: `${all.indexOf(focused ?? document.body)} ${focused?.textContent}` };
    });
    expect(place.isSeen, place.name).toBe(true);
    expect(stops.has(place.name), `stopped twice at ${place.name}`).toBe(false);
    stops.add(place.name);
    if (await goal.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead there within ${mostStops} stops.`);
}

async function answerByKeys(page: Page, items: readonly { id: string }[]): Promise<void> {
  await expect(page.locator("#quiz[data-live]")).toBeVisible();
  for (const { id } of items) {
    await expect(page.locator(`#q-${id}`)).toBeVisible();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
  }
}

test("who is among a question's answers when the scripts arrive stays there, and the next key counts", async ({
  page,
  api,
  request,
}) => {
  const { code } = await api.open(request);
  const { path } = await api.join(page.request, { code });
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(`${path}/quiz`, { waitUntil: "commit" });
  const option = page.locator(`#q-${bank.items[0]?.id} input[type=radio]`).first();
  await option.focus();
  scripts.resolve();
  await expect(page.locator("#quiz[data-live]")).toBeVisible();
  await expect(option).toBeFocused();
  await page.keyboard.press("Space");
  await expect(option).toBeChecked();
});

test("by keyboard alone from the landing page through the quiz to one's card", async ({ page }) => {
  await visit(page, "/fr");
  await tabTo(page, page.locator('main a[href="/fr/quiz"]').first());
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1);
  await answerByKeys(page, bank.items);
  await expect(page.locator("#guess legend")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/result#*");
  const share = page.locator("#share");
  const make = share.getByRole("button", { name: shareStrings.fr.dialog.make });
  await expect(make).toBeVisible();
  await tabTo(page, make);
  await page.keyboard.press("Enter");
  await expect(share.getByRole("textbox", { name: shareStrings.fr.dialog.link })).toBeFocused();
  await tabTo(page, share.getByRole("link", { name: shareStrings.fr.dialog.see }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/card/*");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("by keyboard alone from a session's code to one's result, and from the board to the restitution", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request, { mode: "express" });
  const phone = await openBrowser();
  await visit(phone, "/fr/join");
  await tabTo(phone, phone.getByLabel(words.join.code));
  await phone.keyboard.type(code);
  await phone.keyboard.press("Enter");
  const join = phone.getByRole("button", { name: words.door.join });
  await expect(join).toBeVisible();
  await tabTo(phone, join);
  await phone.keyboard.press("Enter");
  await phone.waitForURL("**/s/mine/*");
  noteCanaries((await phone.locator("[translate=no]").textContent()) ?? "");
  await tabTo(phone, phone.getByRole("link", { name: words.ownPage.start }));
  await phone.keyboard.press("Enter");
  await answerByKeys(phone, express);
  await expect(phone.locator("#review-title")).toBeFocused();
  await phone.keyboard.press("Enter");
  await phone.waitForURL("**/result");
  await expect(phone.locator("#verdict")).toBeVisible();

  const items = new Set(express.map(({ id }) => id));
  for (const [at, guest] of (await api.joinCrowd(4, { code })).entries()) {
    const given = Object.entries(crowdAnswers[at] ?? {}).filter(([id]) => items.has(id));
    await api.answer(guest, Object.fromEntries(given));
  }
  await visit(page, path);
  await expect(page.locator("[data-count=done]")).toHaveText("5");
  await tabTo(page, page.getByRole("link", { name: sessionPageStrings.fr.tabs.restitution }));
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: restitutionStrings.fr.compass.title }),
  ).toBeVisible();
});
