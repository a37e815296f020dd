import type { Page } from "@playwright/test";
import { paperEntryStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { words } from "./session-steps.ts";

const { entry } = paperEntryStrings.fr;
const line = "123123123123123123123123";

/** Goes on by the tabulator until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByLabel(name, { exact: true }).or(page.getByRole("button", { name }));
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no way to ${name} by keyboard`);
}

test("paper sheets are typed in by keyboard alone, checked in words, saved once and undone", async ({
  page,
  openBrowser,
  api,
}) => {
  const { path } = await api.open(page.request);
  await visit(page, `${path}/paper`);
  await tabTo(page, entry.label);
  const said = page.locator("form [role=status]");

  // A question that has three answers has no fourth.
  await page.keyboard.type("14");
  await expect(said).toContainText("Question 2");
  await page.keyboard.press("Enter");
  await expect(page.locator("ol[reversed] > li")).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(said).toContainText("23 chiffres");

  await page.keyboard.press("Backspace");
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await expect(said).toContainText("Ticket");
  await expect(page.getByLabel(entry.label)).toHaveValue("");
  await page.keyboard.type(`${"0".repeat(24)}+`);
  await page.keyboard.press("Enter");
  await expect(page.locator("ol[reversed] > li")).toHaveCount(2);
  await expectNoAxeViolations(page);

  // The last one was a mistake.
  const alias = (await page.locator("ol[reversed] bdi").first().textContent()) ?? "";
  await tabTo(page, fillTemplate(entry.undoOne, { alias }));
  await page.keyboard.press("Enter");
  await expect(said).toContainText(alias);
  await expect(page.locator("ol[reversed] > li")).toHaveCount(1);

  // Their ticket leads the person to what was typed.
  const ticket = (await page.locator("ol[reversed] [translate=no]").textContent()) ?? "";
  const phone = await openBrowser();
  await phone.goto("/fr/s/ticket");
  await phone.getByLabel(words.ticket.field).fill(ticket);
  await phone.getByRole("button", { name: words.ticket.enter }).click();
  await expect(phone.getByText(words.ownPage.fromPaper)).toBeVisible();
  await expect(
    phone.getByText(fillTemplate(words.ownPage.progress.other, { n: 24, total: 24 })),
  ).toBeVisible();
});

test("what got lost on the way is not typed in twice", async ({ page, api, complaints }) => {
  const { path } = await api.open(page.request, { mode: "express" });
  await visit(page, `${path}/paper`);
  let lost = 0;
  await page.route("**/api/v1/sessions/*/paper", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  const input = page.getByLabel(entry.label);
  await input.fill("111 111 111 111");
  await input.press("Enter");
  await expect(page.locator("form [role=status]")).toHaveText(entry.failed);
  // The reply that was lost is told in the console as well.
  expect(complaints.splice(0)).toHaveLength(1);
  await input.press("Enter");
  await expect(page.locator("ol[reversed] > li")).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Feuilles saisies .*: 1$/ })).toBeVisible();
});

test("digits are typed where the keys of the row write other signs, as on a French keyboard", async ({
  page,
  api,
}) => {
  const { path } = await api.open(page.request, { mode: "express" });
  await visit(page, `${path}/paper`);
  const input = page.getByLabel(entry.label);
  await input.fill("33");
  await input.press("Home");
  for (const [key, code] of [
    ["&", "Digit1"],
    ["é", "Digit2"],
    ["+", "Digit1"],
  ]) {
    await input.dispatchEvent("keydown", { key, code, bubbles: true, cancelable: true });
  }
  await expect(input).toHaveValue("1233");
});
