import type { Page } from "@playwright/test";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { groupStrings, sessionStrings } from "#lib/i18n/session/words.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { expect } from "../fixture.ts";
import { bank, goOn } from "../quiz/quiz-steps.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";

export const words = sessionStrings.fr;
export const desk = counsellorStrings.fr;

/** The questions of the express quiz. */
export const express = selectExpress(bank).items;

type Item = (typeof bank.items)[number];

/** What a counsellor may set before pressing the button. */
interface Settings {
  held?: boolean;
  express?: boolean;
  free?: boolean;
  title?: string;
  /** Names with commas between them. */
  subgroups?: string;
}

/** Opens a session without an account, as a counsellor does, and gives its code. */
export async function openSession(
  page: Page,
  url: string,
  settings: Settings = {},
): Promise<string> {
  await page.goto(`${url}/fr/counsellor`);
  if (settings.title) await page.getByLabel(desk.form.title).fill(settings.title);
  if (settings.express) await page.locator("[name=mode][value=express]").check();
  const isMore = settings.held || settings.free || settings.subgroups;
  if (isMore) await page.getByText(desk.form.more).click();
  if (settings.held) await page.getByLabel(desk.form.held).check();
  if (settings.free) await page.getByLabel(desk.form.free).check();
  if (settings.subgroups) {
    await page.getByLabel(groupStrings.fr.field).fill(settings.subgroups);
  }
  await page.getByRole("button", { name: desk.form.open }).click();
  await page.waitForURL("**/counsellor/sessions/*");
  const code = page.locator("[translate=no]").first();
  await expect(code).toHaveText(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
  const shown = (await code.textContent()) ?? "";
  await noteDoor(page, shown);
  return shown;
}

/** Joins with a code typed at the join page, and gives the name and the ticket received. */
export async function join(
  page: Page,
  { url, code, alias }: { url: string; code: string; alias?: string },
): Promise<{ alias: string; ticket: string }> {
  await page.goto(`${url}/fr/join`);
  await page.getByLabel(words.join.code).fill(code);
  await page.getByRole("button", { name: words.join.enter }).click();
  if (alias) await page.getByLabel(words.door.alias).fill(alias);
  await page.getByRole("button", { name: words.door.join }).click();
  await page.waitForURL("**/s/mine/*");
  const ticket = (await page.locator("[translate=no]").textContent()) ?? "";
  expect(ticket).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  const hello = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const name = hello.replace(/^Bonjour, /, "");
  noteCanaries(ticket, name);
  noteCookies(await page.context().cookies());
  return { alias: name, ticket };
}

/** Notes what only the counsellor and those at the door may know: the code, the QR code's token, the counsellor's cookie. */
async function noteDoor(page: Page, code: string): Promise<void> {
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const view = await page.request.get(new URL(`/api/v1/sessions/${id}`, page.url()).href);
  const { door } = (await view.json()) as { door: { token: string } };
  noteCanaries(code, door.token);
  noteCookies(await page.context().cookies());
}

/** The items of questions `from` to `to`, which start at 1, of the full quiz. */
export function questions(from: number, to: number): readonly Item[] {
  return bank.items.slice(from - 1, to);
}

/** Answers questions with each one's first option, from where the page is. */
export async function answer(page: Page, items: readonly Item[]): Promise<void> {
  for (const { id } of items) {
    const question = page.locator(`#q-${id}`);
    await expect(question).toBeVisible();
    await question.locator("input[type=radio]").first().check();
    await goOn(page);
  }
}

/** Waits until the page says that everything is on the server's disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").first()).toHaveText(words.quiz.saved, { timeout: 30_000 });
}
