import { boardStrings } from "#lib/i18n/board/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { bank } from "../current-release.ts";
import { expect, test, visit } from "./session-fixture.ts";
import {
  answer,
  counsellorWords,
  expectSaved,
  express,
  finishEarly,
  questions,
  words,
} from "./session-steps.ts";

const open = bank.items.length - 1;
const early = fillPlural(words.ownPage.early, { locale: "fr", n: open });

test("threat 46: finishing after one answer asks first, and is said as it is to the person, on the board and at the export", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  await visit(page, path);
  const phone = await openBrowser();
  const seat = await api.join(phone.request, { code });
  await phone.goto(`${seat.path}/quiz`);
  await answer(phone, questions(1, 1));
  await expectSaved(phone);
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await phone.getByRole("button", { name: words.quiz.finish, exact: true }).click();
  await expect(phone.getByRole("alert").filter({ hasText: `${open} questions` })).toBeFocused();
  // Going on leads to the first open question, and answering takes the question back.
  await phone.getByRole("link", { name: words.quiz.goOn }).click();
  await answer(phone, questions(2, 2));
  await expect(phone.getByText(words.quiz.finishAnyway)).toHaveCount(0);
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await finishEarly(phone, open - 1);
  await phone.waitForURL("**/result");
  const said = fillPlural(words.ownPage.early, { locale: "fr", n: open - 1 });
  await expect(phone.getByText(said)).toBeVisible();
  await phone.goto(seat.path);
  await expect(phone.getByText(said)).toBeVisible();

  const line = page.getByRole("row").filter({ hasText: seat.alias });
  await expect(line).toContainText(boardStrings.fr.people.states.early);
  await expect(line).not.toContainText("/24");
  await page.getByRole("button", { name: counsellorWords.page.close }).click();
  // Everybody is done: the grace period has nobody to wait for.
  await expect(page.getByText(counsellorWords.states.closed, { exact: true })).toBeVisible();
  await visit(page, `${path}/data`);
  await expect(page.getByText(dataPageStrings.fr.leftOut)).toBeVisible();
  await expect(page.getByText(/^1 personne a terminé avant la fin/)).toBeVisible();
});

test("threat 46: a full session's result stays one, also where the one answer is of the express quiz", async ({
  page,
  request,
  api,
}) => {
  const { code } = await api.open(request);
  const seat = await api.join(page.request, { code });
  await api.answer(seat, { [express[0]?.id ?? ""]: "a" });
  await page.goto(`${seat.path}/result`);
  await expect(page.getByText(early)).toBeVisible();
  await expect(page.locator("main")).toContainText(`${bank.items.length}`);
  await expect(page.locator("main")).not.toContainText(/express/i);
});
