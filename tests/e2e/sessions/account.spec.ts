import { authStrings } from "#lib/i18n/account/words.ts";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { invitationLinkSchema } from "#lib/sessions/schema/team-schema.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { addAuthenticator, comeBackByPasskey, counsellorWords } from "./session-steps.ts";

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
  const signIns = page.getByRole("region", { name: words.signInsTitle });
  await expect(signIns.getByRole("row")).toHaveCount(3);
  await expect(signIns.getByRole("row").nth(1)).toContainText(words.actions["password-sign-in"]);
  await expect(signIns.getByRole("row").nth(1)).toContainText(words.states.open);
  await expect(signIns.getByRole("row").nth(1)).toContainText("1 mot de passe faux");
  await expect(signIns.getByRole("row").nth(2)).toContainText(words.states.here);
  await signIns.getByLabel(words.password).fill(password);
  await signIns.getByRole("button", { name: words.endOthers }).click();
  await expect(page.getByText(words.done.ended)).toBeVisible();
  await expect(live).toHaveCount(0, { timeout: 30_000 });
  await expect(laptop.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.missing);
  expect(complaints.splice(0).filter((text) => !text.includes("401"))).toEqual([]);
  await visit(laptop, "/fr/counsellor");
  await expect(laptop.getByRole("rowheader")).toHaveCount(0);
});

test("threat 49: a passkey makes an account, is the way back to its sessions, and proves whose they are", async ({
  page,
  api,
  complaints,
}) => {
  const { path } = await api.open(page.request);
  await comeBackByPasskey(page);
  const confirmed = (action: string) => fillTemplate(words.withPasskey, { action });
  await visit(page, "/fr/counsellor/account");
  await page
    .getByText(fillTemplate(words.passkeyNumber, { n: 1 }))
    .first()
    .click();
  const remove = fillTemplate(words.passkeyRemove, { n: 1 });
  await page.getByRole("button", { name: confirmed(remove) }).click();
  await expect(page.getByText(words.faults["last-passkey"])).toBeVisible();
  expect(complaints.splice(0)).toHaveLength(1);
  await page.getByRole("button", { name: confirmed(words.endOthers) }).click();
  await expect(page.getByText(words.done.ended)).toBeVisible();
  await visit(page, "/fr/counsellor/account");
  // Without a passkey that is shown, nothing goes.
  const reply = await api.send(page.request, "/api/auth/delete-user");
  expect(reply.status()).toBe(403);
  await page.getByText(words.deleteOpen).click();
  await page.getByRole("button", { name: confirmed(words.delete) }).click();
  await page.waitForURL("**/counsellor/erased/*");
  await visit(page, path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(counsellorWords.page.missing);
});

test("threat 49: with a password, a passkey is added and removed by the password alone; a session that a colleague runs is handed over before the account goes", async ({
  page,
  openBrowser,
  api,
  newCaller,
  complaints,
}) => {
  const { id, path } = await api.open(page.request, { title: "Terminale 3" });
  const owner = { email: "ada@lycee.example", password };
  await api.insist(page.request, "/api/auth/sign-up/email", { body: owner });
  const noah = { email: "noah@lycee.example", password };
  const colleague = await newCaller();
  await api.insist(colleague, "/api/auth/sign-up/email", { body: noah });
  noteCanaries(owner.email, noah.email);
  const team = `/api/v1/sessions/${id}`;
  const made = await api.insist(page.request, `${team}/invitations`, { body: { right: "run" } });
  const body = invitationLinkSchema.parse(made);
  noteCanaries(body.token);
  await api.insist(colleague, `${team}/colleagues`, { body });

  await addAuthenticator(page);
  await visit(page, "/fr/counsellor/account");
  const passkeys = page.getByRole("region", { name: words.passkeyTitle });
  await passkeys.getByLabel(words.password).fill("not the password");
  await passkeys.getByRole("button", { name: words.passkeyAdd }).click();
  await expect(page.getByText(words.faults["wrong-password"])).toBeVisible();
  expect(complaints.splice(0)).toHaveLength(1);
  await visit(page, "/fr/counsellor/account");
  await passkeys.getByLabel(words.password).fill(password);
  await passkeys.getByRole("button", { name: words.passkeyAdd }).click();
  await expect(page.getByText(words.done.added)).toBeVisible();
  await visit(page, "/fr/counsellor/account");
  await expectNoAxeViolations(page);
  await passkeys.locator("summary").click();
  await passkeys.getByLabel(words.password).first().fill(password);
  const remove = fillTemplate(words.passkeyRemove, { n: 1 });
  await passkeys.getByRole("button", { name: remove, exact: true }).click();
  await expect(page.getByText(words.done.removed)).toBeVisible();

  await visit(page, "/fr/counsellor/account");
  await page.getByText(words.deleteOpen).click();
  await expect(page.getByText(words.deleteShared)).toBeVisible();
  const hand = fillTemplate(teamStrings.fr.handOverTo, { name: noah.email });
  const handed = page.waitForResponse((reply) => reply.url().endsWith("/owner"));
  await page.getByRole("button", { name: hand }).click();
  expect((await handed).status()).toBe(204);
  await visit(page, "/fr/counsellor/account");
  await page.getByText(words.deleteOpen).click();
  await expect(page.getByText(words.deleteShared)).toHaveCount(0);
  const deletion = page.getByRole("region", { name: words.deleteTitle });
  await deletion.getByLabel(words.password).fill(password);
  await deletion.getByRole("button", { name: words.delete }).click();
  await page.waitForURL("**/counsellor/erased/*");
  const laptop = await openBrowser();
  await laptop.context().addCookies((await colleague.storageState()).cookies);
  await visit(laptop, path);
  await expect(laptop.getByRole("heading", { level: 1 })).toContainText("Terminale 3");
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
