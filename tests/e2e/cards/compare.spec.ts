import type { Page } from "@playwright/test";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { answersKey, bank, key } from "../current-release.ts";
import { expect, test, visit } from "../fixture.ts";
import { makeToken } from "./card-steps.ts";

/** The option of an item that speaks most for the Account Manager. */
const best = Object.fromEntries(
  bank.items.map(({ id, options }) => {
    const option = options.reduce((one, other) =>
      (other.weights[1] ?? 0) > (one.weights[1] ?? 0) ? other : one,
    );
    return [id, option.id];
  }),
);

/** Answers every question of the quiz that is open as an Account Manager would, and asks for the result. */
async function finishQuiz(page: Page, locale: "fr" | "en"): Promise<void> {
  await page.evaluate((answers) => {
    for (const [item, option] of Object.entries(answers)) {
      document.querySelector<HTMLElement>(`input[name="${item}"][value="${option}"]`)?.click();
    }
  }, best);
  const finish = page.getByRole("button", { name: quizStrings[locale].finish, exact: true });
  await expect(async () => {
    await page.evaluate(() => location.assign("#guess"));
    await finish.click({ timeout: 2000 });
  }).toPass();
}

function keptCard(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem("azimut:card"));
}

for (const [locale, way] of [
  ["fr", "full"],
  ["en", "express"],
] as const) {
  test(`${locale}: a friend opens a card, takes the ${way} quiz and lands on the comparison; nothing but pages is asked for`, {
    tag: locale === "fr" ? "@walk" : [],
  }, async ({ page, request }) => {
    const words = cardPageStrings[locale].compare;
    const token = await makeToken(request, {
      locale,
      roles: ["sales-manager"],
      affinities: [75, 40, 35],
    });
    const asked: { method: string; url: string }[] = [];
    page.on("request", (one) => asked.push({ method: one.method(), url: one.url() }));
    await visit(page, `/card/${token}`);
    await page.getByRole("link", { name: words[way], exact: true }).click();
    await page.waitForURL(way === "full" ? `**/${locale}/quiz` : `**/${locale}/quiz/express`);
    expect(await keptCard(page)).toBe(token);

    await page.reload();
    await expect(page.getByText(quizStrings[locale].comparison.text)).toBeVisible();
    await finishQuiz(page, locale);
    await page.waitForURL(`**/card/${token}#compare`);
    const part = page.getByRole("region", { name: words.title });
    const said =
      locale === "fr"
        ? "Deux caps différents\u00a0: vous, Account Manager\u00a0; la carte, Sales Manager."
        : "Two different bearings: you, Account Manager; the card, Sales Manager.";
    await expect(part.getByText(said, { exact: true })).toBeInViewport();
    await expect.poll(() => keptCard(page)).toBeNull();

    await page.reload();
    await expect(part.getByText(said, { exact: true })).toBeVisible();
    expect(
      asked.filter(
        ({ method, url }) => method !== "GET" || (url.includes(`${key}-`) && !url.includes(token)),
      ),
    ).toEqual([]);

    await part.getByRole("link", { name: words.mineAt }).click();
    await page.waitForURL(`**/${locale}/result#${key}-*`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Account Manager");
  });
}

test("the comparison can be given up in the quiz, and then the result comes as ever", async ({
  page,
  request,
}) => {
  await visit(page, `/card/${await makeToken(request, { locale: "fr" })}`);
  await page.getByRole("link", { name: cardPageStrings.fr.compare.full }).click();
  await page.waitForURL("**/fr/quiz");
  const { text, stop } = quizStrings.fr.comparison;
  await page.getByRole("button", { name: stop }).click();
  await expect(page.getByText(text)).toBeHidden();
  expect(await keptCard(page)).toBeNull();
  await finishQuiz(page, "fr");
  await page.waitForURL(`**/fr/result#${key}-*`);
});

test("a card that was broken on its way says so, and one's own result is a press away", async ({
  page,
}) => {
  await visit(page, "/fr/quiz");
  await page.evaluate(() => sessionStorage.setItem("azimut:card", "cr1-nothing"));
  await finishQuiz(page, "fr");
  await page.waitForURL("**/card/cr1-nothing#compare");
  const { title, mine } = cardPageStrings.fr.refused;
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect.poll(() => keptCard(page)).toBeNull();
  await page.getByRole("link", { name: mine }).click();
  await page.waitForURL(`**/fr/result#${key}-*`);
});

test("where the browser keeps nothing, that is said instead of a comparison that never comes", async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await visit(page, `/card/${await makeToken(request, { locale: "fr" })}`);
  const words = cardPageStrings.fr.compare;
  const way = page.getByRole("link", { name: words.full });
  await way.click();
  await expect(page.getByRole("status").filter({ hasText: words.blocked })).toBeVisible();
  await way.click();
  await page.waitForURL("**/fr/quiz");
});

test("answers that were begun are no result: they are not compared", async ({ page, request }) => {
  const [first = ""] = bank.express;
  await page.addInitScript(
    ([name = "", text = ""]) => localStorage.setItem(name, text),
    [answersKey, JSON.stringify({ [first]: best[first] })],
  );
  await visit(page, `/card/${await makeToken(request, { locale: "fr" })}`);
  await expect(page.getByRole("link", { name: cardPageStrings.fr.compare.full })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
});

for (const card of [
  { locale: "fr" } as const,
  {
    locale: "fr",
    verdict: "mixed",
    roles: ["sales-manager", "territory-manager"],
    affinities: null,
  } as const,
  { locale: "en", verdict: "tie", roles: bank.roles, affinities: null } as const,
]) {
  test(`on a phone of 360 × 640, the way to the quiz stands on the first screen of a ${card.locale} card about ${"roles" in card ? card.roles.length : 1}`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/card/${await makeToken(request, card)}`);
    const { start } = cardPageStrings[card.locale].quiz;
    const box = await page
      .getByRole("main")
      .getByRole("link", { name: start, exact: true })
      .boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  });
}
