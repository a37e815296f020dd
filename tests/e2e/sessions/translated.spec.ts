import { boardStrings } from "#lib/i18n/board/words.ts";
import { translate } from "../translated-page.ts";
import { expect, test, visit } from "./session-fixture.ts";
import { answer, expectSaved, questions, words } from "./session-steps.ts";

test("board and phone that the browser translates go on saying what is", async ({
  page,
  openBrowser,
  api,
  complaints,
}) => {
  const { code, path } = await api.open(page.request);
  const phone = await openBrowser({ locale: "fr-FR" });
  const { alias, path: place } = await api.join(phone.request, { code });
  await visit(page, path);
  await expect(page.getByText(boardStrings.fr.modes.live, { exact: true })).toBeVisible();
  const line = page.getByRole("row").filter({ hasText: alias });
  await expect(line).toContainText("0/24");
  await page.getByText(boardStrings.fr.timelineTable).click();
  await translate(page);
  await visit(phone, `${place}/quiz`);
  await expect(phone.locator("#quiz[data-live]")).toBeVisible();
  await translate(phone);
  await answer(phone, questions(1, 2));
  await expectSaved(phone);
  await expect(line).toContainText("2/24");
  await expect(page.locator("[data-count=started]")).toHaveText("1");
  await phone.context().setOffline(true);
  await answer(phone, questions(3, 3));
  await expect(phone.getByRole("status").first()).toHaveText(words.quiz.waiting.one ?? "");
  await phone.context().setOffline(false);
  await answer(phone, questions(4, 4));
  await expectSaved(phone);
  await expect(line).toContainText("4/24");

  await page.getByRole("button", { name: `Gérer ${alias}` }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: boardStrings.fr.person.newTicket }).press("Enter");
  await expect(dialog.locator("[translate=no]")).toHaveText(/^.{4}-.{4}-.{4}$/);
  // Of the time without a network.
  expect(complaints.splice(0).filter((text) => !text.includes("DISCONNECTED"))).toEqual([]);
});
