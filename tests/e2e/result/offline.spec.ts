import { listPairs } from "#lib/bank/guide.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { bank, key } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { goOn, words } from "../quiz/quiz-steps.ts";
import { findSheet } from "./result-states.ts";

const { code } = findSheet("leaning");

test("after a first visit the quiz, a result, roles, comparisons and the method open without a network, and nothing of a person is kept there", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/fr/quiz");
  await page.goto(`/fr/result#${code}`);
  await expect(page.locator("#verdict")).toBeVisible();
  const link = await page.request.get("/fr");
  const [, manifest = ""] = /rel="manifest" href="([^"]+)"/.exec(await link.text()) ?? [];
  const { icons, start_url: start } = await (await page.request.get(manifest)).json();
  for (const path of [start, ...icons.map(({ src }: { src: string }) => src)]) {
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
  const verdict = (await page.locator("#verdict").textContent()) ?? "";
  const listKept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open("azimut-1")).keys();
      return requests.map(({ url }) => new URL(url).href.slice(location.origin.length));
    });
  const linked = bank.roles.map((role) => `/fr/roles/${role}`);
  linked.push(...listPairs(bank.roles).map(({ slug }) => `/fr/compare/${slug}`));
  await expect.poll(listKept, { timeout: 30_000 }).toContain("/fr/method");
  await expect.poll(listKept, { timeout: 60_000 }).toEqual(expect.arrayContaining(linked));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));

  // Pages with a person in their address, of a session or of an API pass by.
  await page.goto(`/fr/result/${code}`);
  await page.goto("/fr/join");
  await page.goto(`/fr/result#${code}`);
  await page.reload();
  await expect(page.locator("#verdict")).toHaveText(verdict);
  const kept = await listKept();
  expect(kept.filter((path) => path.includes(code.slice(4)))).toEqual([]);
  expect(
    kept.filter(
      (path) => !/^\/(fr|en|_next\/static|contours\.svg|reading-aids\.js)(\/|$)/.test(path),
    ),
  ).toEqual([]);
  expect(kept.filter((path) => /join|answers|api|result\/./.test(path))).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#verdict")).toHaveText(verdict);
  await expect(page.getByText(resultStrings.fr.detail.open)).toBeVisible();
  await expect(page.getByRole("button", { name: resultStrings.fr.aids.easy })).toBeVisible();
  for (const path of ["/fr", "/fr/roles", "/fr/method", ...linked]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
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
