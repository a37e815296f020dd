import { fillPlural } from "#lib/i18n/template.ts";
import { bank } from "../current-release.ts";
import { expect, test } from "./session-fixture.ts";
import { express, words } from "./session-steps.ts";

const open = bank.items.length - 1;
const early = fillPlural(words.ownPage.early, { locale: "fr", n: open });

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
