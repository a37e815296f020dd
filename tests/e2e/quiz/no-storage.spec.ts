import type { Page } from "@playwright/test";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { expect, test } from "../fixture.ts";
import { choose, expectQuestion, goOn, itemAt, question, readCode, words } from "./quiz-steps.ts";

function blockStorage(): void {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  }
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}

const checked = (page: Page, number: number, value: string) =>
  expect(question(page, number).locator(`input[value="${value}"]`)).toBeChecked();

for (const [how, breakStorage] of [
  ["blocked", blockStorage],
  ["full", fillStorage],
] as const) {
  test(`with ${how} storage that is said, and the answers go with the person into the other language and back from the result`, async ({
    page,
  }) => {
    await page.addInitScript(breakStorage);
    await page.goto("/fr/quiz");
    await expect(page.getByText(words.fr.unkept)).toBeVisible();
    await expect(page.getByText(words.fr.kept)).toHaveCount(0);
    await choose(page, 1, "b");
    await goOn(page);
    await choose(page, 2, "a");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`/en/quiz#q-${itemAt(2).id}`);
    await expectQuestion(page, 2);
    await expect(page.getByText(words.en.unkept)).toBeVisible();
    await checked(page, 1, "b");
    await checked(page, 2, "a");

    await page.getByRole("link", { name: words.en.overview }).click();
    await goOn(page, "en");
    await page.getByRole("button", { name: words.en.finish }).click();
    await page.waitForURL("**/en/result#*");
    const { hash } = new URL(page.url());
    expect(readCode(page.url())).toMatchObject({ [itemAt(1).id]: "b", [itemAt(2).id]: "a" });
    await page.getByRole("link", { name: resultStrings.en.keep.change }).click();
    await page.waitForURL("**/en/quiz#review");
    await expect(page.locator("#review")).toBeVisible();
    await checked(page, 1, "b");
    await checked(page, 2, "a");
    expect(asked.filter((url) => url.includes(hash.slice(5)))).toEqual([]);
  });
}

/** Leaves room for `room` characters more in what this site may keep. */
function fillUp(room: number): void {
  let piece = "x".repeat(1_000_000);
  while (piece) {
    try {
      localStorage.setItem("other", (localStorage.getItem("other") ?? "") + piece);
    } catch {
      piece = piece.slice(0, piece.length / 2);
    }
  }
  localStorage.setItem("other", (localStorage.getItem("other") ?? "").slice(room));
}

test("where storage fills up midway that is said, and what was not kept is, as soon as there is room", async ({
  page,
}) => {
  await page.goto("/fr/quiz");
  await choose(page, 1, "b");
  await expect(page.getByText(words.fr.kept)).toBeVisible();
  await goOn(page);
  // Room for a sign, none for one answer more.
  await page.evaluate(fillUp, 16);
  await choose(page, 2, "a");
  await expect(page.getByText(words.fr.unkept)).toBeVisible();
  await page.evaluate(() => localStorage.removeItem("other"));
  await goOn(page);
  await choose(page, 3, itemAt(3).options[0]?.id ?? "");
  await expect(page.getByText(words.fr.kept)).toBeVisible();
  await page.reload();
  await checked(page, 1, "b");
  await checked(page, 2, "a");
});
