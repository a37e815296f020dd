import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import { findCutLetters } from "../large-letters.ts";
import { printSheets } from "../printed-pages.ts";
import { expectShort, phone } from "../result/reading-length.ts";
import { crowdAnswers, type Seat } from "./session-api.ts";
import { expect, expectNoAxeViolations, test } from "./session-fixture.ts";
import { counsellorWords, words } from "./session-steps.ts";

const tabs = [
  "",
  "/sheet",
  "/restitution",
  "/summary",
  "/screen",
  "/interviews",
  "/paper",
  "/settings",
  "/data",
  "/papers",
  "/team",
];

test("axe finds nothing on any page of a counsellor's", { tag: "@walk" }, async ({ page, api }) => {
  await page.goto("/fr/counsellor");
  await page.getByText(counsellorWords.form.more).click();
  await expectNoAxeViolations(page);

  const { id, code, path } = await api.open(page.request);
  const seats = await api.joinCrowd(5, { code });
  for (const [at, seat] of seats.entries()) await api.answer(seat, crowdAnswers[at] ?? {});
  for (const { phone } of seats.slice(0, 1)) {
    const address = `/api/v1/sessions/${id}/me/sheet`;
    await api.insist(phone, address, { method: "PUT", body: { agreed: true } });
  }
  const pages = [...tabs, "/interviews/all"].map((tab) => `${path}${tab}`);
  for (const address of [...pages, "/fr/counsellor", "/fr/counsellor/account"]) {
    await test.step(address, async () => {
      await page.goto(address);
      await expectNoAxeViolations(page);
    });
  }

  const erased = await api.insist(page.request, `/api/v1/sessions/${id}`, { method: "DELETE" });
  await page.goto(`/fr/counsellor/erased/${receiptSchema.parse(erased).id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/effacé/);
  await expectNoAxeViolations(page);
});

test("axe finds nothing on any page of a participant's", { tag: "@walk" }, async ({
  page,
  request,
  api,
}) => {
  const { code, id } = await api.open(request, { aliasPolicy: "free" });
  for (const address of ["/fr/join", `/fr/s/${code}`, "/fr/s/ticket?fault=unknown-ticket"]) {
    await page.goto(address);
    await expectNoAxeViolations(page);
  }
  const seat: Seat = await api.join(page.request, { code, alias: "Léa" });
  await page.goto(seat.path);
  await expectNoAxeViolations(page);
  await page.goto(`${seat.path}/quiz`);
  await expect(page.getByRole("status").first()).toHaveText(words.quiz.saved);
  await expectNoAxeViolations(page);
  await api.answer(seat, crowdAnswers[0] ?? {});
  await page.goto(`${seat.path}/result`);
  await expect(page.locator("article")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.setViewportSize(phone);
  await expect(page.getByRole("button", { name: interviewStrings.fr.mine.agree })).toBeVisible();
  await expectShort(page, "in a session");
  const printed = await printSheets(page);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(new RegExp(`${resultStrings.fr.printed.limits.slice(-20)}\\s*$`));

  const address = `/api/v1/sessions/${id}/me`;
  const erased = await api.insist(page.request, address, { method: "DELETE" });
  await page.goto(`/fr/s/erased/${receiptSchema.parse(erased).id}`);
  await expectNoAxeViolations(page);
});

test("with letters twice as large, and with wider spacing, nothing is cut off on a page of a session", async ({
  page,
  openBrowser,
  api,
}) => {
  const { id, code, path } = await api.open(page.request, { aliasPolicy: "free" });
  const phone = await openBrowser();
  const longest = await api.join(phone.request, { code, alias: "Wolfeschlegelsteinhausen" });
  const seats = [longest, ...(await api.joinCrowd(4, { code, alias: "Anne-Maximilienne" }))];
  for (const [at, seat] of seats.entries()) await api.answer(seat, crowdAnswers[at] ?? {});
  const agreement = `/api/v1/sessions/${id}/me/sheet`;
  await api.insist(phone.request, agreement, { method: "PUT", body: { agreed: true } });
  const bare = ["/screen", "/paper"];
  const paths = [...tabs, "/slips", "/interviews/all"].filter((tab) => !bare.includes(tab));
  expect([
    ...(await findCutLetters(
      page,
      paths.map((tab) => `${path}${tab}`),
    )),
    ...(await findCutLetters(phone, [longest.path, `${longest.path}/result`, `/fr/s/${code}`])),
  ]).toEqual([]);
});
