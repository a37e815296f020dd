import { boardStrings } from "#lib/i18n/board/words.ts";
import { listedNameStrings, slipPageStrings } from "#lib/i18n/slips/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { printSheets } from "../printed-pages.ts";
import { noteCanaries } from "./canaries.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { answer, counsellorWords, expectSaved, questions, words } from "./session-steps.ts";

const list = slipPageStrings.fr;
const board = listedNameStrings.fr;
const { slip } = words.door;
const pupils = ["DURAND Léa", "O'BRIEN Conor", "D’ALMEIDA Inès"];
const filler = Array.from({ length: 7 }, (_, at) => `ÉLÈVE ${"ABCDEFG"[at]}`);

test("a class list becomes slips; a slip seats its pupil by one press, and the board of this device names them", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, token, path } = await api.open(page.request);
  noteCanaries(...pupils);
  await visit(page, path);
  await page.locator("summary", { hasText: counsellorWords.page.code }).click();
  await page.getByRole("link", { name: list.link }).click();
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  const rows = [...pupils, ...filler].map((name) => `${name.replace(" ", "\t")}\t4E2`);
  await page.getByLabel(list.names).fill(`Nom\tPrénom\tClasse\n${rows.join("\n")}\n=1+1\t\t`);
  const said = page.getByRole("status");
  await expect(said.filter({ hasText: list.header })).toContainText("10 noms lus");
  await expect(
    page.getByText(
      "Ligne 12, « =1+1 »".replaceAll(/« | »/g, (mark) => mark.replace(" ", "\u00a0")),
    ),
  ).toBeVisible();
  await page.getByRole("button", { name: list.make }).click();
  const kept = page.getByRole("heading", { name: fillPlural(list.kept, { locale: "fr", n: 10 }) });
  await expect(kept).toBeVisible();
  await expectNoAxeViolations(page);
  const tickets = await page.locator("td[translate=no]").allTextContents();
  noteCanaries(...tickets);

  // Ten slips are two pages, and printed again they are the same.
  const sheets = await printSheets(page);
  expect(sheets).toHaveLength(2);
  for (const [at, name] of [...pupils, ...filler].entries()) {
    // Spaced letters come out of the file with blanks between.
    const bare = sheets.map((sheet) => sheet.replaceAll(" ", ""));
    const [first, second] = at < 8 ? bare : bare.reverse();
    for (const text of [name.replace(" ", ""), tickets[at] ?? ""]) {
      expect(first).toContain(text);
      expect(second).not.toContain(text);
    }
  }
  expect(sheets[0]).toContain(code);
  await page.reload();
  await expect(kept).toBeVisible();
  expect(await printSheets(page)).toEqual(sheets);

  // What the QR code holds.
  const phone = await openBrowser();
  await visit(phone, `/fr/s/${token}#ticket=${tickets[0]}`);
  await expect(phone.getByLabel(slip.field)).toHaveValue(tickets[0] ?? "");
  await expect(phone.getByText(slip.seen)).toBeVisible();
  expect(phone.url()).not.toContain(tickets[0]);
  await expectNoAxeViolations(phone);
  await phone.getByRole("button", { name: words.door.join }).click();
  await phone.waitForURL("**/s/mine/*");
  const alias = ((await phone.getByRole("heading", { level: 1 }).textContent()) ?? "").replace(
    "Bonjour, ",
    "",
  );
  noteCanaries(alias);
  await phone.getByRole("link", { name: words.ownPage.start }).click();
  await answer(phone, questions(1, 2));
  await expectSaved(phone);

  await visit(page, path);
  const line = page.getByRole("rowheader", { name: alias });
  await expect(line).toBeVisible();
  await expect(page.getByText(pupils[0] ?? "")).toHaveCount(0);
  await page.getByRole("checkbox", { name: board.show }).check();
  await expect(line).toContainText("DURAND Léa");
  await expect(page.getByText(fillTemplate(board.absent.other, { n: 9 }))).toBeVisible();
  await expect(page.getByText("O'BRIEN Conor, D’ALMEIDA Inès")).toBeVisible();
  await page.getByLabel(boardStrings.fr.people.search).fill("durand");
  await expect(line).toBeVisible();
  await expectNoAxeViolations(page);

  // Another device: told first, then under the same name with an empty sheet.
  const other = await openBrowser();
  await visit(other, `/fr/s/${token}#ticket=${tickets[0]}`);
  await other.getByRole("button", { name: words.door.join }).click();
  await expect(
    other.getByRole("alert").filter({ hasText: words.faults["slip-used"] }),
  ).toBeVisible();
  await expect(other.getByLabel(slip.field)).toHaveValue(tickets[0] ?? "");
  await other.getByRole("button", { name: slip.again }).click();
  await other.waitForURL("**/s/mine/*");
  await expect(other.getByRole("heading", { level: 1 })).toContainText(alias);
  await expect(other.getByRole("link", { name: words.ownPage.start })).toBeVisible();

  // Nothing that left the counsellor's browser named anybody.
  expect(sent.length).toBeGreaterThan(0);
  for (const name of ["DURAND", "BRIEN", encodeURIComponent("D’ALMEIDA"), "ALMEIDA"]) {
    expect(sent.filter((text) => text.includes(name))).toEqual([]);
  }
  await visit(page, `${path}/slips`);
  await page.getByRole("button", { name: list.forget }).click();
  await page.getByRole("button", { name: list.forgetSure }).click();
  await expect(page.getByText(list.forgotten)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("DURAND");
});

test("where names are chosen a slip brings its name; before the opening it says when, and typed without scripts it seats too", async ({
  page,
  openBrowser,
  api,
}) => {
  const { id, token, path, code } = await api.open(page.request, {
    aliasPolicy: "free",
    subgroups: ["4E2"],
  });
  const made = await api.insist(page.request, `/api/v1/sessions/${id}/slips`, {
    body: { count: 2 },
  });
  const tickets = JSON.stringify(made).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? [];
  const [one = "", two = ""] = tickets;
  noteCanaries(one, two, "DURAND Léa");
  const phone = await openBrowser();
  const fragment = new URLSearchParams({ ticket: one, name: "DURAND Léa", subgroup: "4E2" });
  await visit(phone, `/fr/s/${token}#${fragment}`);
  await expect(phone.getByLabel(words.door.alias)).toHaveValue("DURAND Léa");
  await expect(phone.getByRole("combobox")).toHaveValue("4E2");
  await phone.getByRole("button", { name: words.door.join }).click();
  await phone.waitForURL("**/s/mine/*");

  const plain = await openBrowser({ javaScriptEnabled: false });
  await plain.goto(`/fr/s/${code}`);
  await plain.getByText(slip.have).click();
  await plain.getByLabel(slip.field).fill(two.replaceAll("-", " ").toLowerCase());
  await plain.getByLabel(words.door.alias).fill("Zoé");
  await plain.getByRole("button", { name: words.door.join }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toContainText("Zoé");

  await api.insist(page.request, `/api/v1/sessions/${id}/close`, { body: { grace: 0 } });
  await phone.goto(`/fr/s/${token}#ticket=${one}`);
  await expect(phone.getByRole("link", { name: slip.mine })).toBeVisible();
  const late = await openBrowser();
  await late.goto(`/fr/s/${token}#ticket=${one}`);
  await expect(late.getByText(slip.over)).toBeVisible();
  await visit(page, path);
  await expect(page.getByRole("checkbox", { name: board.show })).toHaveCount(0);
});
