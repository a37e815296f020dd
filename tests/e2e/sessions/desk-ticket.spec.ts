import { boardStrings } from "#lib/i18n/board/words.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { journalStrings } from "#lib/i18n/team/words.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { answer, expectSaved, questions, words } from "./session-steps.ts";

const { person } = boardStrings.fr;
const { mine } = interviewStrings.fr;
const { actions } = journalStrings.fr;

/** A sentence up to its time. */
function untilTime(sentence: string): string {
  return sentence.slice(0, sentence.indexOf("{date}"));
}

test("threat 43: a ticket made at the desk shows whoever types it nothing, and the person and the owner that it was made", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const phone = await openBrowser();
  const seat = await api.join(phone.request, { code });
  await phone.goto(`${seat.path}/quiz`);
  await answer(phone, questions(1, 3));
  await expectSaved(phone);

  await visit(page, path);
  await page.getByRole("button", { name: `Gérer ${seat.alias}` }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: person.newTicket }).click();
  const ticket = (await dialog.locator("[translate=no]").textContent()) ?? "";

  await phone.goto(seat.path);
  await expect(phone.getByText(untilTime(words.ownPage.reissued))).toBeVisible();
  await expect(phone.getByRole("region", { name: words.ownPage.ticketTitle })).not.toContainText(
    ticket,
  );
  await expectNoAxeViolations(phone);

  // The counsellor types it into their own browser.
  await page.goto("/fr/s/ticket");
  await page.getByLabel(words.ticket.field).fill(ticket);
  await page.getByRole("button", { name: words.ticket.enter }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(seat.alias);
  await expect(page.getByText(untilTime(words.ownPage.continued))).toBeVisible();
  await expect(page.getByText(mine.fromDesk)).toBeVisible();
  await expect(page.getByRole("button", { name: mine.agree })).toHaveCount(0);
  await expect(page.getByRole("link", { name: words.ownPage.start })).toBeVisible();
  await page.goto(`${seat.path}/quiz`);
  await expect(page.locator("fieldset input:checked")).toHaveCount(0);
  const data = await (await page.request.get(`/api/v1/sessions/${seat.session}/me/export`)).json();
  expect(data).toMatchObject({ me: { answers: [], fromDesk: true }, earlier: [] });

  await phone.goto(seat.path);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(words.gone.replaced[0]);
  await expect(phone.getByText(untilTime(words.gone.replaced[1]))).toBeVisible();
  await visit(page, `${path}/team`);
  await expect(page.getByText(actions["ticket-reissued"])).toBeVisible();
  await expect(page.getByText(actions["ticket-claimed"])).toBeVisible();
});
