import { readFileSync } from "node:fs";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { printSheets } from "../printed-pages.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { answer, expectSaved, express } from "./session-steps.ts";

const sheet = interviewStrings.fr;

test("threat 43: interview sheets are printed by agreement alone, one page each, and it is taken back at any time", async ({
  page,
  openBrowser,
  newCaller,
  api,
}) => {
  const {
    code,
    id,
    path: session,
  } = await api.open(page.request, {
    ...{ mode: "express", meetsOn: "2027-01-12" },
    establishment: "Lycée polyvalent Ada-Lovelace de Saint-Germain-en-Laye",
  });
  const picture = readFileSync("docs/pictures/board.png").toString("base64");
  await api.insist(page.request, `/api/v1/sessions/${id}/logo`, {
    ...{ method: "PUT", body: { picture } },
  });
  const phone = await openBrowser();
  const one = await api.join(phone.request, { code });
  const two = await api.join(await newCaller(), { code });
  const three = await api.join(await newCaller(), { code });
  await phone.goto(`${one.path}/quiz`);
  await answer(phone, express.slice(0, 9));
  await expectSaved(phone);

  await visit(page, `${session}/interviews`);
  await expect(page.getByText(sheet.none)).toBeVisible();
  await expectNoAxeViolations(page);

  // One is asked below the verdict, which their own page leads to; nothing there needs a script.
  await phone.goto(one.path);
  await expect(phone.getByRole("button", { name: sheet.mine.agree })).toHaveCount(0);
  await phone.getByRole("link", { name: sheet.mine.afterResult }).click();
  await phone.getByRole("button", { name: sheet.mine.agree }).click();
  await expect(phone.getByText(sheet.mine.yes)).toBeVisible();

  const url = `/api/v1/sessions/${two.session}/me/sheet`;
  await api.insist(two.phone, url, { method: "PUT", body: { agreed: true } });
  await visit(page, `${session}/interviews`);
  await page.getByRole("link", { name: fillTemplate(sheet.open, { alias: two.alias }) }).click();
  await expect(page.getByRole("article", { name: two.alias })).toBeVisible();

  const reply = await visit(page, `${session}/interviews/all`);
  expect(reply?.headers()["cache-control"]).toBe("private, no-store");
  await expectNoAxeViolations(page);
  const printed = await printSheets(page);
  expect(printed).toHaveLength(2);
  for (const sheet of printed) expect(sheet).toMatch(/Ada-Lovelace de .+ · 12 janvier 2027/);
  for (const { alias } of [one, two]) {
    const mine = printed.filter((text) => text.includes(alias));
    expect(mine).toHaveLength(1);
    expect(mine[0]).toContain(sheet.questions);
    expect(mine[0]).toContain(`${sheet.name} ${sheet.className} ${sheet.date}`);
    expect(mine[0]).toContain("cette fiche appartient à la personne");
  }
  expect(printed.join(" ")).not.toContain(three.alias);

  // Who has not agreed cannot be looked up, and who takes it back is gone at once.
  await phone.getByRole("button", { name: sheet.mine.withdraw }).click();
  await visit(page, `${session}/interviews`);
  await expect(page.getByText(sheet.agreed.one ?? "")).toBeVisible();
  await expect(page.getByText(fillTemplate(sheet.open, { alias: one.alias }))).toHaveCount(0);
});
