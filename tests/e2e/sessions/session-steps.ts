import type { APIRequestContext, Page } from "@playwright/test";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { bank } from "../current-release.ts";
import { expect, visit } from "../fixture.ts";
import { goOn } from "../quiz/quiz-steps.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";
import type { Seat, SessionApi } from "./session-api.ts";

export const words = sessionStrings.fr;
export const counsellorWords = counsellorStrings.fr;

/** The questions of the express quiz. */
export const express = selectExpress(bank).items;

type Item = (typeof bank.items)[number];

/** Joins with a code typed at the join page, and gives the name and the ticket received. */
export async function joinByPage(
  page: Page,
  { code, alias }: { code: string; alias?: string },
): Promise<{ alias: string; ticket: string }> {
  await page.goto("/fr/join");
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
  await noteCookies(page.context());
  return { alias: name, ticket };
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
    await question.locator("input[type=radio]").first().press("Space");
    await goOn(page);
  }
}

/** Joins a session that `host` opens for it, answers the first so many questions, and gives the seat and the code once they are saved. */
export async function answerFirst(
  page: Page,
  { api, host, count }: { api: SessionApi; host: APIRequestContext; count: number },
): Promise<Seat & { code: string }> {
  const { code } = await api.open(host);
  const seat = await api.join(page.request, { code });
  await page.goto(`${seat.path}/quiz`);
  await answer(page, questions(1, count));
  await expectSaved(page);
  return { ...seat, code };
}

/** Ends the quiz with so many questions open, which it asks about first. */
export async function finishEarly(page: Page, open: number): Promise<void> {
  await page.getByRole("button", { name: words.quiz.finish, exact: true }).click();
  await expect(
    page.getByText(fillPlural(words.quiz.unanswered, { locale: "fr", n: open })),
  ).toBeVisible();
  await page.getByRole("button", { name: words.quiz.finishAnyway }).click();
}

/** Waits until the page says that everything is on the server's disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").first()).toHaveText(words.quiz.saved, { timeout: 30_000 });
}

/** Gives a browser what makes and shows passkeys. */
export async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Gives a counsellor who has one session a passkey, signs out, and comes back to the session by it alone. */
export async function comeBackByPasskey(page: Page): Promise<void> {
  const account = authStrings.fr;
  await addAuthenticator(page);
  await visit(page, "/fr/counsellor/account");
  await page.getByRole("button", { name: account.passkeyAdd }).click();
  await expect(page.getByText(account.done.added)).toBeVisible();
  await expect(page.getByText(account.passkeyOnly)).toBeVisible();
  await page.getByRole("button", { name: account.signOut, exact: true }).click();
  await page.waitForURL("**/counsellor");
  await expect(page.getByRole("rowheader")).toHaveCount(0);
  await visit(page, "/fr/counsellor/account");
  await page.getByRole("button", { name: account.passkeySignIn }).click();
  await page.waitForURL("**/counsellor");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
}
