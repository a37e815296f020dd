import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { participantListSchema } from "#lib/sessions/schema/people-schema.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { counsellorWords, words } from "./session-steps.ts";

const { settings } = sessionPageStrings.fr;
const { form, logo, defaults } = counsellorWords;

test("threat 44: everything changes until somebody has joined; who reads the door meanwhile reads it again; then the page says what stays", async ({
  page,
  openBrowser,
  api,
  complaints,
}) => {
  const { code, path } = await api.open(page.request);
  const phone = await openBrowser();
  await visit(phone, `/fr/s/${code}`);
  await expect(phone.getByText(words.door.aliasGenerated)).toBeVisible();

  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(settings.empty)).toBeVisible();
  await expectNoAxeViolations(page);
  const save = page.getByRole("button", { name: settings.save });
  const saved = page.getByText(settings.saved, { exact: true });
  const opening = page.getByLabel(form.opensAt);
  await opening.fill(`${new Date().getFullYear() + 1}-01-08T10:00`);
  await save.click();
  await expect(saved).toBeVisible();
  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  await expect(opening).toHaveValue(/-01-08T10:00$/);
  await opening.fill("");
  await page.getByLabel(form.free).check();
  await save.click();
  await expect(saved).toBeVisible();
  await visit(page, path);
  await page.getByRole("button", { name: counsellorWords.page.open }).click();
  await expect(page.getByRole("button", { name: counsellorWords.page.close })).toBeVisible();

  await phone.getByRole("button", { name: words.door.join }).click();
  await expect(phone.getByText(words.faults["notice-changed"])).toBeVisible();
  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  await phone.getByLabel(words.door.alias).fill("Zoé");
  await phone.getByRole("button", { name: words.door.join }).click();
  await phone.waitForURL("**/s/mine/*");

  // A page from before somebody came says so, and changes nothing.
  await page.getByLabel(form.generated).check();
  await save.click();
  await expect(page.getByText(settings.tooLate)).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining("409 (Conflict)")]);
  await visit(page, `${path}/settings`);
  await expect(page.getByText(settings.joined)).toBeVisible();
  await expect(page.getByText(form.free)).toBeVisible();
  for (const label of [form.generated, form.opensAt]) {
    await expect(page.getByLabel(label)).toHaveCount(0);
  }
  await expect(page.getByLabel(form.retention)).toHaveAttribute("max", "30");
  await expectNoAxeViolations(page);
});

test("a logo is taken from a picture, stands on what is printed with what it is, starts new sessions once it is kept, and is removed; a text is refused", async ({
  page,
  api,
  complaints,
}) => {
  const { path } = await api.open(page.request, { establishment: "Lycée Hopper" });
  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  const choose = page.getByLabel(logo.choose);
  await page.getByRole("button", { name: logo.send }).click();
  await expect(page.getByText(logo.none)).toBeVisible();
  await choose.setInputFiles({
    ...{ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("a text") },
  });
  await page.getByRole("button", { name: logo.send }).click();
  await expect(page.getByText(logo.faults["bad-picture"])).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining("422")]);
  await choose.setInputFiles("docs/pictures/result.png");
  await page.getByRole("button", { name: logo.send }).click();
  const picture = page.getByRole("img", { name: "Logo : Lycée Hopper" });
  await expect(picture).toBeVisible();
  await expectNoAxeViolations(page);

  for (const paper of ["sheet", "summary", "papers"]) {
    const served = page.waitForResponse((reply) => reply.url().endsWith("/logo"));
    await visit(page, `${path}/${paper}`);
    expect((await served).status()).toBe(200);
    await expect(picture.first()).toBeVisible();
  }
  await expectNoAxeViolations(page);

  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: defaults.keep }).click();
  await expect(page.getByRole("button", { name: defaults.drop })).toBeVisible();
  await expectNoAxeViolations(page);
  await visit(page, "/fr/counsellor");
  await page.waitForLoadState("networkidle");
  await page.getByText(form.more, { exact: true }).click();
  await expect(page.getByLabel(form.establishment)).toHaveValue("Lycée Hopper");
  await expect(page.getByLabel(defaults.withLogo)).toBeChecked();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: form.draft }).click();
  await page.waitForURL(/sessions\/[0-9a-z]{26}$/);
  await visit(page, `${new URL(page.url()).pathname}/settings`);
  await page.waitForLoadState("networkidle");
  await expect(picture).toBeVisible();
  await page.getByRole("button", { name: defaults.drop }).click();
  await expect(page.getByText(defaults.none)).toBeVisible();
  await page.getByRole("button", { name: logo.remove }).click();
  await expect(page.getByRole("button", { name: logo.send })).toBeVisible();
  await expect(picture).toHaveCount(0);
});

test("a session says tu at its door, on the ticket's page, around the questions and to who is taken out, once its settings say so", async ({
  page,
  openBrowser,
  api,
}) => {
  const { id, code, path } = await api.open(page.request);
  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("radio", { name: form.tuHint }).check();
  await page.getByRole("button", { name: settings.save }).click();
  await expect(page.getByText(settings.saved, { exact: true })).toBeVisible();
  const phone = await openBrowser();
  await visit(phone, `/fr/s/${code}`);
  const { session: said } = addressParticipant("fr", { addressForm: "tu" });
  await expect(phone.getByText(said.door.notice.purpose)).toBeVisible();
  await phone.getByRole("button", { name: said.door.join }).click();
  await phone.waitForURL("**/s/mine/*");
  await expect(phone.getByRole("heading", { name: said.ownPage.ticketTitle })).toBeVisible();
  await expect(phone.locator("main")).not.toHaveText(/\b(vous|votre|vos)\b/i);
  await phone.getByRole("link", { name: said.ownPage.start }).click();
  await expect(phone.getByText(said.quiz.note)).toBeVisible();
  await phone.goto(`/fr/s/mine/${id}/quiz#review`);
  await expect(phone.getByRole("heading", { name: "Tes réponses" })).toBeVisible();
  const people = `/api/v1/sessions/${id}/participants`;
  const list = await page.request.get(people);
  const [person] = participantListSchema.parse(await list.json()).participants;
  const body = { isRemoved: true };
  await api.insist(page.request, `${people}/${person?.id}`, { method: "PATCH", body });
  await visit(phone, `/fr/s/mine/${id}`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Tu n’es plus dans la séance");
  await visit(phone, "/fr/quiz#review");
  await expect(phone.getByRole("heading", { name: "Vos réponses" })).toBeVisible();
});

test("a text that cannot be kept is called so, and who is no longer signed in is told that; what was typed stays", async ({
  page,
  api,
  complaints,
}) => {
  const { path } = await api.open(page.request);
  await visit(page, `${path}/settings`);
  await page.waitForLoadState("networkidle");
  const title = page.getByLabel(form.title);
  const save = page.getByRole("button", { name: settings.save });
  await title.fill("Seconde \ue000");
  await save.click();
  await expect(page.getByText(counsellorWords.faults["bad-input"])).toBeVisible();
  await title.fill("Seconde C");
  await page.context().clearCookies();
  await save.click();
  await expect(page.getByText(counsellorWords.faults["not-signed-in"])).toBeVisible();
  await expect(title).toHaveValue("Seconde C");
  expect(complaints.splice(0).filter((text) => !/status of (422|401)/.test(text))).toEqual([]);
});
