import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { findSheet } from "../result/result-states.ts";

const { code } = findSheet("clear");

test("a page that fails says so in both languages, and reloading keeps the result", {
  tag: "@walk",
}, async ({ page, complaints }) => {
  await page.addInitScript(failOnce);
  await page.goto(`/fr/result#${code}`);
  await expect(
    page.getByRole("heading", { name: "Cette page n’a pas pu s’afficher" }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "This page could not be shown" })).toBeVisible();
  await expect(page).toHaveTitle("Cette page n’a pas pu s’afficher · Azimut");
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 480 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints.splice(0).filter((text) => !text.includes("planted"))).toEqual([]);
  await page.getByRole("button", { name: "Recharger la page" }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  await expect(page).toHaveURL(`/fr/result#${code}`);
});

test("a page that fails whenever it is loaded has a way on", async ({ page, complaints }) => {
  await page.addInitScript(() => sessionStorage.removeItem("failed"));
  await page.addInitScript(failOnce);
  await page.goto(`/fr/result#${code}`);
  await page.getByRole("button", { name: "Recharger la page" }).click();
  await page.getByRole("link", { name: "Aller à l’accueil" }).click();
  await expect(page).toHaveURL("/fr");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints.splice(0).filter((text) => !text.includes("planted"))).toEqual([]);
});

/** Makes the decoding of the first result fail, and of none after it. */
function failOnce(): void {
  if (sessionStorage.getItem("failed")) return;
  window.BigInt = Object.assign(() => {
    sessionStorage.setItem("failed", "yes");
    throw new Error("planted");
  }, BigInt);
}
