import { authStrings } from "#lib/i18n/account/words.ts";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";
import { expect, test, visit } from "./session-fixture.ts";
import { comeBackByPasskey, counsellorWords } from "./session-steps.ts";

const words = authStrings.fr;
const password = "quatre chevaux verts";
const address = "mia@lycee.example";
noteCanaries(address, password);

test("a session opened without an account is there after signing up, and from another browser", async ({
  page,
  openBrowser,
  api,
  complaints,
}) => {
  await api.open(page.request);
  await visit(page, "/fr/counsellor");
  await page.getByRole("link", { name: counsellorWords.keep }).click();
  const signUp = page.getByRole("region", { name: words.signUpTitle });
  await signUp.getByLabel(words.email).fill(address);
  await signUp.getByLabel(words.password).fill(password);
  await signUp.getByRole("button", { name: words.signUp }).click();
  await page.waitForURL("**/counsellor");
  await expect(page.getByRole("rowheader")).toHaveCount(1);

  const laptop = await openBrowser();
  await visit(laptop, "/fr/counsellor/account");
  const signIn = laptop.getByRole("region", { name: words.signInTitle });
  await signIn.getByLabel(words.email).fill(address);
  await signIn.getByLabel(words.password).fill("not the password");
  await signIn.getByRole("button", { name: words.signIn, exact: true }).click();
  await expect(laptop.getByText(words.faults["wrong-password"])).toBeVisible();
  expect(complaints.splice(0)).toHaveLength(1);
  await signIn.getByLabel(words.password).fill(password);
  await signIn.getByRole("button", { name: words.signIn, exact: true }).click();
  await laptop.waitForURL("**/counsellor");
  await noteCookies(laptop.context());
  await expect(laptop.getByRole("rowheader")).toHaveCount(1);

  // A board that is open where somebody was signed out shows nothing more, although nobody touches it.
  await laptop.getByRole("rowheader").getByRole("link").click();
  const live = laptop.getByText(boardStrings.fr.modes.live, { exact: true });
  await expect(live).toBeVisible();
  await visit(page, "/fr/counsellor/account");
  await page.getByRole("button", { name: words.signOutEverywhere }).click();
  await page.waitForURL("**/counsellor");
  await expect(live).toHaveCount(0, { timeout: 30_000 });
  await expect(laptop.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.missing);
  expect(complaints.splice(0).filter((text) => !text.includes("401"))).toEqual([]);
  await visit(laptop, "/fr/counsellor");
  await expect(laptop.getByRole("rowheader")).toHaveCount(0);
});

test("a passkey makes an account, and is the way back to its sessions", async ({ page, api }) => {
  await api.open(page.request);
  await comeBackByPasskey(page);
});

test("deleting everything deletes the sessions too", async ({ page, api }) => {
  const { path } = await api.open(page.request);
  await visit(page, "/fr/counsellor/account");
  await page.locator("summary").click();
  await page.getByRole("button", { name: words.delete }).click();
  await page.waitForURL("**/counsellor/erased/*");
  await visit(page, path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.missing);
});
