import type { Page } from "@playwright/test";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { screenStrings } from "#lib/i18n/screen/words.ts";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { printSheets } from "../printed-pages.ts";
import { crowdAnswers } from "./session-api.ts";
import { expect, expectNoAxeViolations, test, visit } from "./session-fixture.ts";
import { answer, expectSaved, express } from "./session-steps.ts";

const restitution = restitutionStrings.fr;
const screen = screenStrings.fr;
const expressItems = new Set(express.map(({ id }) => id));
const rounds = groupStrings.fr.round;
const sizes = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** Fails where the window or anything in the stage would scroll. */
async function expectNoScroll(page: Page): Promise<void> {
  const found = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main, main > div, main > div > *")]
      .filter(
        (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
      )
      .filter((one) => !one.matches("h1, dl"))
      .map((one) => `${one.className}: ${one.scrollHeight} in ${one.clientHeight}`),
  );
  expect(found).toEqual([]);
}

/** Fails where letters of the view are lower than a twenty-fifth of the screen: the last row could not read them. */
async function expectReadable(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("main > div *")]
      .filter((one) => [...one.childNodes].some(({ nodeName }) => nodeName === "#text"))
      // The figures round the compass say nothing that anybody has to read.
      .filter((one) => !/^\d{3}$/.test(one.textContent ?? ""))
      .map((one) => {
        const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(one).fontSize) * scale;
        return { text: one.textContent, size, least: innerHeight / 25 };
      })
      .filter(({ size, least }) => size < least - 0.1),
  );
  expect(small).toEqual([]);
}

test("threat 38: a restitution of four people says how many are missing, and of five shows pictures", async ({
  page,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const guests = await api.joinCrowd(5, { code });
  for (const [at, guest] of guests.slice(0, 4).entries()) {
    await api.answer(guest, crowdAnswers[at] ?? {});
  }
  await visit(page, `${path}/restitution`);
  const missing = fillTemplate(restitution.missing.one ?? "", { least: smallestGroup });
  await expect(page.getByText(missing)).toBeVisible();
  await expectNoAxeViolations(page);
  const [, , , , last] = guests;
  if (last) await api.answer(last, crowdAnswers[4] ?? {});
  await page.reload();
  for (const { title } of [restitution.compass, restitution.roles, restitution.dividing]) {
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  await expectNoAxeViolations(page);
});

test("the room's screen shows numbers, then slides by keyboard, at both sizes without a scrollbar", async ({
  page,
  api,
}) => {
  const { code, path } = await api.open(page.request);
  const guests = await api.joinCrowd(25, { code });
  for (const [at, guest] of guests.entries()) await api.answer(guest, crowdAnswers[at] ?? {});
  await visit(page, `${path}/screen`);
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.locator("[data-count=done]")).toHaveText("25");
  await expect(page.getByText(restitution.compass.title)).toHaveCount(0);
  // The lobby is the room's, whoever works the screen: all of it in the session's language.
  await visit(page, page.url().replace("/fr/", "/en/"));
  await expect(page.getByRole("button", { name: screenStrings.en.whole })).toBeVisible();
  await expect(page.getByText(screen.joined.other, { exact: true })).toBeVisible();
  await visit(page, page.url().replace("/en/", "/fr/"));
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectNoScroll(page);
  }
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: screen.open }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(restitution.compass.title);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.keyboard.press("Home");
    for (let at = 0; at < 12; at += 1) {
      await expect(page.getByText(`${at + 1} sur 12`)).toBeVisible();
      await expectNoScroll(page);
      await expectReadable(page);
      await page.keyboard.press(at % 2 === 0 ? "ArrowRight" : " ");
    }
  }
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /^Fond/ }).click();
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("11 sur 12")).toBeVisible();
  // The session has heard of all steps; then, loaded anew, it is at the same place.
  const progress = `/api/v1${path.slice(path.indexOf("/sessions/"))}/progress`;
  const readSlide = async () => (await (await page.request.get(progress)).json()).slide;
  await expect.poll(readSlide).toBe(11);
  await page.reload();
  await expect(page.getByText("11 sur 12")).toBeVisible();
  // Whoever presses faster than the session answers ends where the last key leads, here and there.
  for (const key of ["End", "Escape", "ArrowRight", "End", "Escape"])
    await page.keyboard.press(key);
  await expect(page.getByText(code)).toBeVisible();
  await expect.poll(readSlide).toBe(0);
  await expect(page.getByText(code)).toBeVisible();
});

test("two rounds with two browsers: an empty sheet, the first answers kept, and what moved", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code, path } = await api.open(page.request, {
    ...{ mode: "express", meetsOn: "2027-01-12", establishment: "Lycée Ada-Lovelace" },
  });
  const guests = await api.joinCrowd(5, { code });
  const answersOf = (at: number) =>
    Object.fromEntries(
      Object.entries(crowdAnswers[at] ?? {}).filter(([id]) => expressItems.has(id)),
    );
  for (const [at, guest] of guests.entries()) await api.answer(guest, answersOf(at));
  const phone = await openBrowser();
  const seat = await api.join(phone.request, { code });
  await phone.goto(`${seat.path}/quiz`);
  await answer(phone, express.slice(0, 1));

  await visit(page, `${path}/restitution`);
  await page.getByText(restitution.second.start, { exact: true }).click();
  await page.getByRole("button", { name: restitution.second.confirm }).click();
  await expect(page.getByRole("combobox", { name: restitution.round })).toBeVisible();

  // The page of the first round goes on into the first round, says so, and leads to an empty sheet.
  await answer(phone, express.slice(1, 2));
  await expect(phone.getByText(rounds.title)).toBeVisible();
  await phone.getByRole("link", { name: rounds.start }).click();
  await expectSaved(phone);
  await expect(phone.locator("input[type=radio]:checked")).toHaveCount(0);
  await expectNoAxeViolations(phone);
  await answer(phone, express.slice(0, 1));
  await expectSaved(phone);
  await phone.goto(`${seat.path}/result`);
  await expect(phone.getByRole("link", { name: rounds.names[1] })).toHaveAttribute(
    "aria-current",
    "page",
  );
  for (const [at, guest] of guests.entries()) {
    await api.answer(guest, answersOf(at + 6), { round: 2 });
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: restitution.moves.title })).toBeVisible();
  await expect(page.getByText("Les mêmes 5 personnes", { exact: false }).first()).toBeVisible();
  const printed = await printSheets(page);
  expect(printed).toHaveLength(2);
  for (const side of printed) expect(side).toContain("Lycée Ada-Lovelace · 12 janvier 2027");
  expect(printed[1]).toContain(restitution.dimensions.title);
  expect(printed[1]).toContain(fillTemplate(restitution.rules.list[1], { least: smallestGroup }));
  await expectNoAxeViolations(page);
});
