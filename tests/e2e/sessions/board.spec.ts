import type { Page } from "@playwright/test";
import { authStrings } from "#lib/i18n/account/words.ts";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { journalStrings, teamStrings } from "#lib/i18n/team/words.ts";
import { colourRules, expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { answer, counsellorWords, expectSaved, questions } from "./session-steps.ts";

const words = boardStrings.fr;
const team = teamStrings.fr;
const password = "quatre chevaux verts";

const count = (page: Page, name: string) => page.locator(`[data-count=${name}]`);
const line = (page: Page, alias: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: alias, exact: true }) });

async function expectLive(page: Page): Promise<void> {
  await expect(page.getByText(words.modes.live, { exact: true })).toBeVisible();
}

/** The stream may tell of a change before the button that made it is done: a key on a button still busy is lost. */
async function pressEnabled(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name });
  await expect(button).toBeEnabled();
  await button.press("Enter");
}

async function signUp(page: Page, email: string): Promise<void> {
  const form = page.getByRole("region", { name: authStrings.fr.signUpTitle });
  await form.getByLabel(authStrings.fr.email).fill(email);
  await form.getByLabel(authStrings.fr.password).fill(password);
  await form.getByRole("button", { name: authStrings.fr.signUp }).click();
}

test("the board says who is how far, without being loaded anew", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  await visit(page, path);
  await expectLive(page);
  const phone = await openBrowser();
  const { alias, path: place } = await api.join(phone.request, { code });
  await expect(count(page, "joined")).toHaveText("1");
  await phone.goto(`${place}/quiz`);
  await answer(phone, questions(1, 1));
  await expectSaved(phone);
  await expect(count(page, "started")).toHaveText("1");
  await expect(line(page, alias)).toContainText("1/24");
  await page.getByText(words.timelineTable).click();
  await expect(page.getByRole("table", { name: words.timeline })).toContainText("1 (1");
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoAxeViolations(page, { only: colourRules });

  // Whoever is out is told so by their phone, and counts no more.
  await page.getByRole("button", { name: `Gérer ${alias}` }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(words.person.alias)).toBeFocused();
  await page.keyboard.type("Zoé des sables");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText(words.person.done.renamed)).toBeVisible();
  await expect(dialog.getByRole("heading", { level: 2 })).toHaveText("Zoé des sables");
  await expectNoAxeViolations(page, { only: colourRules });
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: words.person.remove }).press("Enter");
  await expect(dialog.getByText(words.person.done.removed)).toBeVisible();
  await expect(count(page, "joined")).toHaveText("0");
  await dialog.getByRole("button", { name: words.person.letBack }).press("Enter");
  await expect(dialog.getByText(words.person.done.letBack)).toBeVisible();
  await dialog.getByRole("button", { name: words.person.newTicket }).press("Enter");
  await expect(dialog.locator("[translate=no]")).toHaveText(/^.{4}-.{4}-.{4}$/);
  await expect(
    dialog.getByRole("paragraph").filter({ hasText: words.person.ticketIs }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Gérer Zoé des sables" })).toBeFocused();
  // The person's own device goes on.
  await phone.reload();
  await expect(phone.getByText("Zoé des sables").first()).toBeVisible();
});

test("a participant is put into another group from the board", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request, { subgroups: ["2de A", "2de B"] });
  await visit(page, path);
  const { alias } = await api.join((await openBrowser()).request, { code });
  await page.getByRole("button", { name: `Gérer ${alias}` }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.person.subgroup).selectOption("2de B");
  await expect(dialog.getByText(words.person.done.regrouped)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(line(page, `${alias} 2de B`)).toBeVisible();
});

test("where streams are blocked, asking every few seconds takes over, and the board says so", async ({
  page,
  request,
  api,
  complaints,
}) => {
  await page.route("**/stream", (route) => route.abort());
  const { code, path } = await api.open(page.request);
  await visit(page, path);
  await expect(page.getByText(words.modes.polled)).toBeVisible();
  const { alias } = await api.join(request, { code });
  await expect(count(page, "joined")).toHaveText("1");
  await expect(line(page, alias)).toBeVisible();
  await page.unroute("**/stream");
  await expect(page.getByText(words.modes.live, { exact: true })).toBeVisible({ timeout: 40_000 });
  // The browser reports each attempt that was cut off.
  expect(complaints.filter((text) => !text.endsWith("/stream"))).toEqual([]);
  complaints.length = 0;
});

test("a closed board frees its stream: more boards than one may have, one after the other, are all live", async ({
  page,
  api,
}) => {
  const { path } = await api.open(page.request);
  await visit(page, path);
  for (let times = 0; times < 15; times += 1) {
    await page.reload();
    await expectLive(page);
  }
});

test("closing counts down, can be cut short and taken back", async ({ page, api }) => {
  const { path } = await api.open(page.request, { resultPolicy: "held" });
  await visit(page, path);
  await page.getByLabel(words.grace).selectOption("300");
  await page.getByRole("button", { name: counsellorWords.page.close }).press("Enter");
  await expect(page.getByRole("timer")).toHaveText(/4:5\d|5:00/);
  // The pressed button is gone: the focus is on what is said of it.
  await expect(page.getByText(words.done.closed, { exact: true })).toBeFocused();
  await pressEnabled(page, words.closeNow);
  await expect(page.getByRole("timer")).toHaveCount(0);
  await pressEnabled(page, counsellorWords.page.reopen);
  await expect(page.locator("[translate=no]").first()).toHaveText(/^.{3}-.{4}$/);
  await pressEnabled(page, counsellorWords.page.openResults);
  await expect(page.getByText(counsellorWords.page.resultsOpen)).toBeVisible();
});

test("a colleague takes an invitation up, runs the session, and is off it at once when the owner says so", async ({
  page,
  openBrowser,
  api,
  complaints,
}) => {
  const { path: board } = await api.open(page.request);
  await visit(page, "/fr/counsellor/account");
  await signUp(page, "mia@college.example");
  await page.waitForURL("**/counsellor");
  await visit(page, `${board}/team`);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: team.makeLink }).press("Enter");
  const link = await page.getByLabel(team.linkIs).first().inputValue();

  const laptop = await openBrowser();
  await visit(laptop, new URL(link).pathname);
  await signUp(laptop, "noah@college.example");
  await laptop.getByRole("button", { name: team.invited.accept }).press("Enter");
  await laptop.waitForURL("**/counsellor/sessions/*");
  await expectLive(laptop);
  await expect(laptop.getByRole("button", { name: counsellorWords.page.close })).toBeVisible();
  await expect(laptop.getByRole("link", { name: sessionPageStrings.fr.tabs.data })).toHaveCount(0);
  await visit(laptop, "/fr/counsellor");
  await expect(laptop.getByRole("rowheader")).toContainText(team.shared.run);
  await laptop.getByRole("rowheader").getByRole("link").click();
  await expectLive(laptop);

  await page.reload();
  const name = team.removeName.replace("{name}", "noah@college.example");
  await expect(page.getByText(journalStrings.fr.actions["colleague-joined"])).toBeVisible();
  await page.getByRole("button", { name }).press("Enter");
  await expect(page.getByRole("button", { name })).toHaveCount(0);
  await expect(laptop.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.missing);
  expect(complaints.splice(0).filter((text) => !text.includes("404"))).toEqual([]);
});
