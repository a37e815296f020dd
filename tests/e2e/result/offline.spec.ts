import { resultStrings } from "#lib/i18n/result/words.ts";
import { key } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { goOn, words } from "../quiz/quiz-steps.ts";
import { findSheet } from "./result-states.ts";

const { code } = findSheet("leaning");

test("after a first visit the result and the quiz open without a network, and nothing of a person is kept there", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/fr/quiz");
  await page.goto(`/fr/result#${code}`);
  await expect(page.locator("#verdict")).toBeVisible();
  const verdict = (await page.locator("#verdict").textContent()) ?? "";
  const listKept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open("azimut-1")).keys();
      return requests.map(({ url }) => new URL(url).href.slice(location.origin.length));
    });
  await expect.poll(listKept, { timeout: 30_000 }).toContain("/fr/quiz/express");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));

  // Pages with a person in their address, of a session or of an API pass by.
  await page.goto(`/fr/result/${code}`);
  await page.goto("/fr/join");
  await page.goto(`/fr/result#${code}`);
  await page.reload();
  await expect(page.locator("#verdict")).toHaveText(verdict);
  const kept = await listKept();
  expect(kept.filter((path) => path.includes(code.slice(4)))).toEqual([]);
  expect(kept.filter((path) => !/^\/(fr|en|_next\/static|contours\.svg)(\/|$)/.test(path))).toEqual(
    [],
  );
  expect(kept.filter((path) => /join|answers|api|result\/./.test(path))).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#verdict")).toHaveText(verdict);
  await expect(page.getByText(resultStrings.fr.detail.open)).toBeVisible();
  for (const path of ["/fr/quiz/express", "/fr/quiz"]) {
    await page.goto(`${path}#review`);
    await expect(page.getByRole("heading", { name: words.fr.reviewTitle })).toBeFocused();
  }
  await goOn(page);
  await page.getByRole("button", { name: words.fr.finish }).click();
  await page.waitForURL(`**/fr/result#${key}-*`);
  await expect(page.locator("#verdict")).toBeVisible();
  complaints.splice(0);
});

test("what another version of the site kept is dropped", async ({ page }) => {
  await page.goto(`/fr/result#${code}`);
  await page.evaluate(() => caches.open("azimut-0"));
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 })
    .toEqual(["azimut-1"]);
});
