import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { bank } from "../current-release.ts";
import { expect } from "../fixture.ts";
import { findSheet } from "../result/result-states.ts";

/** A card as its page is asked for: everything but the language has a default. */
export interface WantedCard {
  locale: "fr" | "en";
  verdict?: "clear" | "leaning" | "mixed" | "tie";
  roles?: readonly string[];
  affinities?: readonly number[] | null;
  mode?: "full" | "express";
  bank?: string;
  version?: number;
}

/** Has the server sign a card, and gives its token. */
export async function makeToken(request: APIRequestContext, card: WantedCard): Promise<string> {
  const wanted = {
    verdict: "clear",
    roles: ["account-manager"],
    affinities: [40, 75, 35],
    ...card,
  };
  const response = await request.post("/api/v1/cards", {
    headers: { origin: await readPublicUrl(request) },
    data: { bank: bank.id, version: bank.version, mode: "full", ...wanted },
  });
  const { token } = await response.json();
  if (response.status() !== 201) throw new Error(`the card was refused: ${response.status()}`);
  return token;
}

/** Gives the address that people use, which differs from the tests' own. */
export async function readPublicUrl(request: APIRequestContext): Promise<string> {
  const robots = await (await request.get("/robots.txt")).text();
  const [, publicUrl = ""] = /^Sitemap: (.*)\/sitemap\.xml$/m.exec(robots) ?? [];
  return publicUrl;
}

/** Puts the public address where a reverse proxy would have it: in the origin of the page's own requests. */
async function standBehindProxy(page: Page): Promise<void> {
  const origin = await readPublicUrl(page.request);
  await page.route("**/api/v1/cards", async (route) => {
    const headers = { origin, "content-type": "application/json" };
    const data = route.request().postData() ?? "";
    await route.fulfill({ response: await page.request.post("/api/v1/cards", { headers, data }) });
  });
}

/** Answers for every item, chosen so that the Account Manager comes first, as this browser keeps them. */
export async function keepAnswers(page: Page): Promise<void> {
  const answers = Object.fromEntries(
    bank.items.map(({ id, options }) => {
      const best = options.reduce((one, other) =>
        (other.weights[1] ?? 0) > (one.weights[1] ?? 0) ? other : one,
      );
      return [id, best.id];
    }),
  );
  const key = `azimut:answers:${bank.code}${bank.version}`;
  await page.addInitScript(
    ([name = "", text = ""]) => localStorage.setItem(name, text),
    [key, JSON.stringify(answers)],
  );
}

/** The code of the result that these tests share. */
export const sharedCode = findSheet("leaning").code;

/** Opens the result of the answers above at its share dialog. */
export async function openDialog(page: Page, locale: "fr" | "en"): Promise<Locator> {
  await standBehindProxy(page);
  await page.goto(`/${locale}/result#${sharedCode}`);
  const dialog = page.getByRole("region", { name: shareStrings[locale].dialog.title });
  // It is loaded after the result.
  await expect(dialog.getByRole("img")).toBeVisible();
  return dialog;
}
