import { bank, key } from "../current-release.ts";
import { colourRules, expect, expectNoAxeViolations, test } from "../fixture.ts";
import { keepAnswers, makeToken } from "./card-steps.ts";

const roleOnly = { locale: "en", verdict: "mixed", roles: bank.roles, affinities: null } as const;

test("a card's page shows the card, how sure it was, the role in three sourced sentences and the quiz", async ({
  page,
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  await page.goto(`/card/${token}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Account Manager");
  await expect(
    page.locator("p", { hasText: "Garder ses clients, grandir avec eux" }),
  ).toBeVisible();
  await expect(page.getByText("partage son résultat, sans son nom ni ses réponses")).toBeVisible();
  await expect(page.locator("p", { hasText: "Net · au moins 8 fois sur 10" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Carte de résultat Azimut/ })).toBeVisible();
  const role = page.getByRole("region", { name: "Account Manager, en trois phrases" });
  await expect(role.getByText(/L’Account Manager (s’occupe|suit)/)).toHaveCount(3);
  await expect(role.getByText(/^L’article «/)).toHaveCount(3);
  await page.getByRole("link", { name: "Faire le quiz", exact: true }).click();
  await expect(page).toHaveURL(/\/fr\/quiz/);
});

test("the visitor's own stored result stands beside the card, in one triangle, and nothing is sent", async ({
  page,
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  await keepAnswers(page);
  const sent: string[] = [];
  page.on("request", (asked) => sent.push(asked.method() + new URL(asked.url()).search));
  await page.goto(`/card/${token}`, { waitUntil: "networkidle" });
  await expect(page.getByText("Vous avez le même cap\u00a0: Account Manager.")).toBeVisible();
  const compass = page.getByRole("img", { name: /^Une boussole en triangle/ });
  await expect(compass).toBeVisible();
  const row = page.getByRole("row", { name: /Account Manager/ });
  await expect(row.getByRole("cell")).toHaveText([/^\d+$/, "75"]);
  expect(sent.filter((one) => !/^GET(\?_rsc=.*|\?dpl=.*)?$/.test(one))).toEqual([]);
  const mine = page.getByRole("link", { name: "Voir mon résultat" });
  await expect(mine).toHaveAttribute("href", new RegExp(`^/fr/result#${key}-`));
  await expectNoAxeViolations(page);
});

test("a point on a role's corner lies over its mark, and the card's in the same place goes round it", async ({
  page,
  request,
}) => {
  const token = await makeToken(request, { locale: "fr", affinities: [25, 100, 25] });
  await keepAnswers(page);
  await page.goto(`/card/${token}`);
  const compass = page.getByRole("img", { name: /^Une boussole en triangle/ });
  await compass.scrollIntoViewIfNeeded();
  const [mine, theirs] = [
    compass.locator("circle[class*=dot]"),
    compass.locator("[class*=theirs]"),
  ];
  expect(
    await mine.evaluate((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === dot;
    }),
  ).toBe(true);
  const [inner, outer] = [await mine.boundingBox(), await theirs.boundingBox()];
  expect(outer?.width).toBeGreaterThan(2 * (inner?.width ?? 0));
});

test("where the card shows the role alone, its land stands in the triangle instead of a point", async ({
  page,
  request,
}) => {
  const token = await makeToken(request, roleOnly);
  await keepAnswers(page);
  await page.goto(`/card/${token}`);
  await expect(page.getByText("The card: the area it points to")).toBeVisible();
  await expect(page.getByRole("cell", { name: "not shown" })).toHaveCount(3);
  await expect(page.getByText(/^You have in common: Account Manager\./)).toBeVisible();
});

test("a card's page holds axe's rules and fits 360 px, in both themes", { tag: "@walk" }, async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const tokens = [];
  for (const card of [{ locale: "fr" } as const, roleOnly]) {
    tokens.push(await makeToken(request, card));
  }
  for (const token of [...tokens, `${key}-nothing`]) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`/card/${token}`);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeViolations(page, { only: colourRules });
  }
});

test("threat 16: a visit to a card sets no cookie", async ({ page, request, context }) => {
  await page.goto(`/card/${await makeToken(request, { locale: "fr" })}`);
  expect(await context.cookies()).toEqual([]);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a card's page is whole, and says what the comparison needs", async ({ page, request }) => {
    await page.goto(`/card/${await makeToken(request, { locale: "fr" })}`);
    await expect(page.getByRole("img", { name: /^Carte de résultat Azimut/ })).toBeVisible();
    await expect(
      page.getByText(/il faut JavaScript\. Sans lui, vous pouvez faire le quiz/),
    ).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: "Faire le quiz et comparer" }).click();
    await expect(page).toHaveURL(/\/fr\/quiz$/);
  });
});
