import type { Locator, Page } from "@playwright/test";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { bank } from "../current-release.ts";
import { expect } from "../fixture.ts";

export const words = quizStrings;
const total = bank.items.length;

/** Gives the item of question `number`, which starts at 1. */
export function itemAt(number: number) {
  const item = bank.items[number - 1];
  if (!item) throw new Error(`no question ${number}`);
  return item;
}

/** One item of each kind that the bank asks. */
export const oneOfEach = ["scale", "choice", "rating"].flatMap(
  (kind) => bank.items.find((item) => item.kind === kind) ?? [],
);

/** Gives the group of question `number`. */
export function question(page: Page, number: number): Locator {
  return page.locator(`#q-${itemAt(number).id}`);
}

/** Fails unless question `number` is the one panel shown. */
export async function expectQuestion(page: Page, number: number): Promise<void> {
  await expect(question(page, number)).toBeVisible();
  await expect(page.locator("#quiz [data-title]:visible")).toHaveCount(1);
}

/** The titles of the question pages: "Question 3 sur 24 · Azimut". */
export function titleOf(locale: "fr" | "en", number: number): string {
  return `${fillTemplate(words[locale].count, { n: number, total })} · Azimut`;
}

/** Chooses by keyboard, after which nothing goes on by itself. */
export async function choose(page: Page, number: number, option: string): Promise<void> {
  const radio = question(page, number).locator(`input[value="${option}"]`);
  await radio.press("Space");
  await expect(radio).toBeChecked();
}

export async function goOn(page: Page, locale: "fr" | "en" = "fr"): Promise<void> {
  await page.getByRole("link", { name: words[locale].next, exact: true }).click();
}

/** The option chosen at question `number` in these tests: first, second, last, "I don't know", and round again. */
export function sampleChoice(number: number): string {
  const { options } = itemAt(number);
  return [options[0]?.id, options[1]?.id, options.at(-1)?.id, ""][number % 4] ?? "";
}

/** The whole sheet of `sampleChoice`. */
export function sampleAnswers(): Answers {
  return Object.fromEntries(
    bank.items.map(({ id }, index) => [id, sampleChoice(index + 1) || null]),
  );
}

/** Gives what the answer code at the end of an address says. */
export function readCode(address: string): Answers {
  const code =
    new URL(address).hash.slice(1) || (new URL(address).pathname.split("/").at(-1) ?? "");
  const decoding = decodeAnswers([bank], code);
  if (!decoding.ok) throw new Error(`${code}: ${decoding.reason}`);
  return decoding.answers;
}
