import { expect, test } from "../fixture.ts";
import { listPages } from "./site-pages.ts";

test("every listed page runs its scripts and breaks no content policy", async ({
  page,
  request,
}) => {
  test.slow();
  for (const path of await listPages(request)) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect.poll(() => page.evaluate(isHydrated)).toBe(true);
    });
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

test("a page made for one visit names its scripts by a nonce that changes", async ({ page }) => {
  const nonces = new Set<string>();
  for (let visit = 0; visit < 2; visit++) {
    const response = await page.goto("/fr/result/not-a-code");
    const policy = response?.headers()["content-security-policy"] ?? "";
    nonces.add(policy.match(/'nonce-([^']{24})' 'strict-dynamic'/)?.[1] ?? "");
    await expect.poll(() => page.evaluate(isHydrated)).toBe(true);
  }
  expect(nonces.size).toBe(2);
});

test("a page that does not exist runs its scripts too", async ({ page }) => {
  const response = await page.goto("/fr/no-such-page");
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.evaluate(isHydrated)).toBe(true);
});

// React marks the document as its own once it has taken over the server's HTML.
function isHydrated(): boolean {
  return Object.keys(document).some((key) => key.startsWith("__reactContainer"));
}
