import { colourRules, expect, expectNoAxeViolations, test, visit } from "../fixture.ts";
import { listedPages } from "./listed-pages.ts";

/** A French page of each kind: every role has the same kind of page, and every pair of them. */
const kinds = new Set<string>();

for (const path of listedPages) {
  const kind = path.startsWith("/fr") ? path.replace(/(roles|compare)\/.*/, "$1/") : null;
  const isFirst = kind !== null && !kinds.has(kind);
  if (kind !== null) kinds.add(kind);

  test(`${path}: its scripts run, no other host is named or asked, axe finds nothing, and nothing scrolls sideways at 360 px`, {
    tag: isFirst ? "@walk" : [],
  }, async ({ page, context, baseURL }) => {
    const asked = new Set<string>();
    page.on("request", (sent) => asked.add(new URL(sent.url()).origin));
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, path);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    // Whoever was told to join, or to run a session, finds the way from any page.
    const locale = path.slice(1, 3);
    for (const way of ["join", "counsellor"]) {
      await expect(page.locator(`header a[href="/${locale}/${way}"]`)).toBeVisible();
    }

    // Threat 16.
    const sources = await page
      .locator("[src], link[href]:not([rel=canonical]):not([rel=alternate])")
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute("src") ?? element.getAttribute("href")),
      );
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source ?? ""))).toEqual([]);
    expect(await context.cookies()).toEqual([]);

    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    if (path.startsWith("/fr")) {
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeViolations(page, { only: colourRules });
    } else await expectNoAxeViolations(page, { except: colourRules });
    expect([...asked].filter((origin) => origin !== "null")).toEqual([baseURL]);
  });
}

test("a page made for one visit names its scripts by a nonce that changes, and they run", async ({
  page,
}) => {
  const nonces = new Set<string>();
  for (const _ of [1, 2]) {
    const response = await visit(page, "/fr/result/not-a-code");
    const policy = response?.headers()["content-security-policy"] ?? "";
    nonces.add(policy.match(/'nonce-([^']{24})' 'strict-dynamic'/)?.[1] ?? "");
  }
  expect(nonces.size).toBe(2);
});

test("an address that leads nowhere answers 404 with a way on, in both languages, and runs its scripts", {
  tag: "@walk",
}, async ({ page }) => {
  for (const path of ["/nowhere", "/fr/nowhere", "/en/roles/boss", "/fr/compare/a-vs-b"]) {
    const response = await visit(page, path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("link", { name: /quiz/i }).first()).toBeVisible();
    await expectNoAxeViolations(page);
  }
});

test("the content policy names every script and lets no other run", async ({
  page,
  complaints,
}) => {
  const response = await page.goto("/fr");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+;/);
  expect(policy).not.toContain("unsafe");

  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed'";
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle("changed");
  expect(complaints.splice(0).join()).toContain("Content Security Policy");
});

test("threat 62: the foot of a page leads to the licences of what it contains, the typeface's and libvips' among them", async ({
  page,
}) => {
  await visit(page, "/fr");
  await page.getByRole("contentinfo").getByRole("link", { name: "Licences", exact: true }).click();
  const text = page.locator("pre");
  await expect(text).toContainText("SIL OPEN FONT LICENSE Version 1.1");
  await expect(text).toContainText(/^@img\/sharp-libvips-\S+ \S+ \(LGPL-3\.0-or-later\)$/m);
  await expect(text).toContainText(/^react 19/m);
});
